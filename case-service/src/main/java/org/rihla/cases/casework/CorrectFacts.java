/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.intake.PersonIntake;
import org.rihla.cases.casework.person.Capacity;
import org.rihla.cases.casework.person.Codes;
import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.person.Speech;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Says anew what is known about a person or what the group asks for; what is absent
 * stays.
 *
 * @param intake answers of the interview, also those of somebody who joined later
 * @param reason asked for when verified facts change or a doubt about capacity ends
 */
record CorrectFacts(@NotNull PersonId personId, @Nullable Sensitive<@Valid PersonDetails> details,
		@Nullable Sensitive<@Size(min = 1, max = 12) List<@NotNull @Valid ContactRule>> contactRules,
		@Nullable Sensitive<@NotNull Capacity> capacity, @Nullable Sensitive<@Valid Speech> speech,
		@Nullable @Valid PersonIntake intake, @Nullable @Pattern(regexp = Codes.COUNTRY) String countryOfReturn,
		@Nullable Sensitive<@Pattern(regexp = Codes.REGION) String> hostRegion,
		@Nullable Sensitive<@NotBlank @Size(max = 2000) String> reason, @Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {

	/** Whether the answers are of the same person as the rest. */
	boolean aboutOne() {
		return this.intake == null || this.intake.personId().equals(this.personId);
	}

}
