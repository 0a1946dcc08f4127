/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.ContractExamples;
import org.rihla.cases.EventContracts;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** What referrals say and hear on the wire. */
class ReferralEventContractTests {

	@Test
	void sayEveryEventAsItsSchemaSays() {
		List<DomainEvent> recorded = new ArrayList<>();
		for (ReferralStatus status : ReferralStatus.values()) {
			recorded.addAll(ReferralFixtures.referralIn(status).recorded());
		}
		Referral neverSent = ReferralFixtures.draftedReferral();
		neverSent.revoke(ReferralFixtures.act());
		recorded.addAll(neverSent.recorded());

		EventContracts.hold(ReferralEvent.class, recorded);
	}

	@Test
	void hearOfTheirCaseWhatTheyNeed() {
		assertThat(ContractExamples.read("case.assigned", CaseEventListener.CaseAssigned.class))
			.returns("RBA-1", CaseEventListener.CaseAssigned::teamCode)
			.returns(UUID.fromString("0f0e0d0c-0000-7000-8000-0000000000c1"), CaseEventListener.CaseAssigned::ownerId);
		assertThat(ContractExamples.read("case.consentWithdrawn", CaseEventListener.ConsentWithdrawn.class))
			.returns(Purpose.REFERRAL, CaseEventListener.ConsentWithdrawn::purposeCode)
			.returns(ReferralFixtures.AWA, CaseEventListener.ConsentWithdrawn::personId)
			.returns(ReferralFixtures.HARBOUR, CaseEventListener.ConsentWithdrawn::partnerId);
	}

}
