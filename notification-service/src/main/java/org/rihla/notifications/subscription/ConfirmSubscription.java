/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Brings back the code that went to the endpoint, which proves that the partner reads
 * there.
 */
record ConfirmSubscription(@NotNull Sensitive<@Pattern(regexp = "[0-9A-Za-z]{8,64}") String> code) {
}
