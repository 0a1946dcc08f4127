/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** The partner cannot serve, and says why. */
record RejectReferral(@Nullable Reason reason, @Nullable Sensitive<@NotBlank @Size(max = 1000) String> comment,
		@Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {

	Condition[] conditions() {
		return new Condition[] { new Condition("reason-missing", this.reason != null),
				new Condition("comment-missing", this.comment != null) };
	}

	/** Kinds of reasons. */
	enum Reason {

		NO_CAPACITY, OUT_OF_MANDATE, PERSON_NOT_REACHED, OTHER

	}

}
