/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.time.Instant;
import java.time.LocalDate;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Records that a person agreed to one purpose, for one partner where the purpose needs
 * one.
 */
public record GrantConsent(@NotNull PersonId personId, @NotNull Purpose purpose, @Nullable PartnerId partnerId,
		@Nullable LocalDate validUntil, @NotNull Sensitive<@Valid ConsentDetails> details, @Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {

	@JsonIgnore
	@AssertTrue(message = "a referral names its partner")
	public boolean isPartnerNamed() {
		return this.purpose != Purpose.REFERRAL || this.partnerId != null;
	}

	@JsonIgnore
	@AssertTrue(message = "this purpose names its party, a partner or another")
	public boolean isPartyNamed() {
		return this.purpose == null || this.details == null || !this.purpose.namesParty() || this.partnerId != null
				|| this.details.reveal().party() != null;
	}

}
