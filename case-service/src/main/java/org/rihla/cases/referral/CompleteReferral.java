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

/**
 * The service is over; it is said how it ended.
 *
 * @param feedback what the sender should know
 */
record CompleteReferral(@Nullable Outcome outcome, @Nullable Sensitive<@NotBlank @Size(max = 4000) String> feedback,
		@Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {

	Condition hasOutcome() {
		return new Condition("outcome-missing", this.outcome != null);
	}

	/** How it ended. */
	enum Outcome {

		SERVED, PARTLY_SERVED, DECLINED_BY_PERSON, PERSON_NOT_REACHED, OTHER

	}

}
