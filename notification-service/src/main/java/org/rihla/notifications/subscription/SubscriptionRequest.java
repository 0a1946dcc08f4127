/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import org.rihla.chassis.cipher.Sensitive;

/** What was asked for, checked, with the secret and the code drawn for it. */
record SubscriptionRequest(Terms terms, Sensitive<SigningSecret> secret, Sensitive<String> code) {
}
