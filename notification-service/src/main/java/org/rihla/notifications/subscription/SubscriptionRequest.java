/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import org.rihla.chassis.cipher.Sensitive;

/** What was asked for, checked, with the key and the code drawn for it. */
record SubscriptionRequest(Terms terms, LiveKey key, Sensitive<String> code) {
}
