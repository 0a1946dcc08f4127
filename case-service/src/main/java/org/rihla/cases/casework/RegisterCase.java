/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.consent.ConsentDetails;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.person.Capacity;
import org.rihla.cases.casework.person.Codes;
import org.rihla.cases.casework.person.ContactRule;
import org.rihla.cases.casework.person.IdentityDocument;
import org.rihla.cases.casework.person.PersonDetails;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.cases.casework.person.Speech;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Opens a case for a group that decides and travels together.
 *
 * @param persons the first one is the principal, who speaks for the group in logistics
 */
public record RegisterCase(@NotNull Channel channel, @Nullable PartnerId registeredByPartnerId,
		@Nullable @Pattern(regexp = Codes.COUNTRY) String countryOfReturn,
		@Nullable Sensitive<@Pattern(regexp = Codes.REGION) String> hostRegion, boolean urgent,
		@NotNull @Size(max = 20) List<@NotNull @Valid NewPerson> persons,
		@NotNull @Size(max = 190) List<@NotNull @Valid NewRelationship> relationships, @Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {

	/** How the request came in. */
	public enum Channel {

		WALK_IN, PHONE, ONLINE, OUTREACH, PARTNER, CONSULATE, AUTHORITY

	}

	/** Somebody of the group; consent to processing, or why it could not be asked for. */
	public record NewPerson(@NotNull Sensitive<@Valid PersonDetails> details,
			@Nullable Sensitive<@Size(max = 12) List<@NotNull @Valid ContactRule>> contactRules,
			@Nullable Sensitive<@NotNull Capacity> capacity,
			@Nullable Sensitive<@Valid ConsentDetails> processingConsent,
			@Nullable Sensitive<@NotBlank @Size(max = 500) String> vitalInterest,
			@Nullable Sensitive<@Size(max = 6) List<@NotNull @Valid IdentityDocument>> documents,
			@Nullable Sensitive<@Valid Speech> speech) {

		boolean mayBeProcessed() {
			return this.processingConsent != null || this.vitalInterest != null;
		}

		boolean reachable() {
			return this.contactRules != null && !this.contactRules.reveal().isEmpty();
		}

	}

	/** What two of them are to each other, by their places in the list from 0. */
	public record NewRelationship(@Min(0) @Max(19) int from, @Min(0) @Max(19) int to, Relationship.@NotNull Kind kind) {

	}

}
