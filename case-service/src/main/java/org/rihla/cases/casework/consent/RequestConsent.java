/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/** Records that a person was asked for a consent and has time to think. */
public record RequestConsent(@NotNull PersonId personId, @NotNull Purpose purpose, @Nullable PartnerId partnerId,
		@Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {

	@JsonIgnore
	@AssertTrue(message = "a referral names its partner")
	public boolean isPartnerNamed() {
		return this.purpose != Purpose.REFERRAL || this.partnerId != null;
	}

}
