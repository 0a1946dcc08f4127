/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** The partner will serve; staff may record it on its behalf. */
record AcceptReferral(@Nullable Sensitive<@NotBlank @Size(max = 1000) String> comment, @Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {
}
