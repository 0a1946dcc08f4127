/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.PersonId;

/** What was heard of a case: who answers for it, who has arrived, who agreed to what. */
record SupportedCase(@Nullable Assignment assignment, Map<PersonId, Instant> arrivals, List<GivenConsent> consents) {

	SupportedCase {
		arrivals = Map.copyOf(arrivals);
		consents = List.copyOf(consents);
	}

	static SupportedCase unknown() {
		return new SupportedCase(null, Map.of(), List.of());
	}

	/** Whether the person agrees that the office of return reads the file. */
	boolean consentsToReceivingOffice(PersonId person, LocalDate today) {
		return this.consents.stream().anyMatch((consent) -> consent.stands(person, "RECEIVING_OFFICE", today));
	}

	/** Whether the person agrees that this partner serves. */
	boolean consentsTo(@Nullable UUID partner, PersonId person, LocalDate today) {
		return this.consents.stream()
			.anyMatch((consent) -> consent.stands(person, "REFERRAL", today)
					&& (consent.partnerId() == null || consent.partnerId().equals(partner)));
	}

	/** One consent that was not withdrawn. */
	record GivenConsent(PersonId personId, String purposeCode, @Nullable UUID partnerId,
			@Nullable LocalDate validUntil) {

		boolean stands(PersonId person, String purpose, LocalDate today) {
			return this.personId.equals(person) && this.purposeCode.equals(purpose)
					&& (this.validUntil == null || !today.isAfter(this.validUntil));
		}

	}

}
