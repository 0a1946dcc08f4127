/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What was asked for, checked, with the key and the code drawn for it.
 *
 * @param key absent where nothing is signed
 */
record SubscriptionRequest(Terms terms, @Nullable LiveKey key, Sensitive<String> code) {
}
