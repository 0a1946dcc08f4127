/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.LocalDate;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.protection.ProtectionFacts;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.springframework.stereotype.Component;

/** What others know that a referral depends on: partners and protection. */
@Component
class ReferralConditions {

	private static final String OFFICER = "protection-officer";

	private final PartnerServicesRepository offers;

	private final ProtectionFacts protection;

	ReferralConditions(PartnerServicesRepository offers, ProtectionFacts protection) {
		this.offers = offers;
		this.protection = protection;
	}

	/**
	 * The partner offers the service. One that nothing was heard of yet is believed: its
	 * registration may be on the way.
	 */
	Condition offered(DraftReferral command) {
		return new Condition("partner-does-not-offer",
				this.offers.of(command.partnerId().value())
					.map((services) -> services.contains(command.serviceCode().name()))
					.orElse(true));
	}

	/** While a track is open a protection officer sends; others do not hear why. */
	Condition mayBeSentBy(Access access, CaseId caseId) {
		return new Condition("review-pending", access.role().equals(OFFICER) || !this.protection.hasOpenTrack(caseId));
	}

	/**
	 * Who will see the draft: the readers of the protection file it stems from; null if
	 * it stems from none.
	 * @throws Refusal.NotFound (404) for who does not read that file, as if there were
	 * none
	 */
	@Nullable Set<String> readers(DraftReferral command, Access access, LocalDate today) {
		if (!Boolean.TRUE.equals(command.fromProtection())) {
			return null;
		}
		Set<String> readers = this.protection.readers(command.caseId(), today);
		if (!readers.contains(access.caller().subject())) {
			throw new Refusal.NotFound("protection-file", command.caseId());
		}
		return readers;
	}

}
