/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.casework.CaseEvent.ConsentGranted;
import org.rihla.cases.casework.CaseEvent.ConsentWithdrawn;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.chassis.aggregate.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.OFFICER;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.assessedCase;
import static org.rihla.cases.casework.CaseFixtures.assignedCase;
import static org.rihla.cases.casework.ConsentFixtures.HARBOUR;
import static org.rihla.cases.casework.ConsentFixtures.TERMS;
import static org.rihla.cases.casework.ConsentFixtures.referralConsent;

/** What people agree to, and that they may end it. */
class CaseConsentTests {

	@Test
	void givesAReferralConsentOneYear() {
		AssistanceCase subject = assignedCase();

		subject.grantConsent(referralConsent(subject), TERMS, act(CASEWORKER, "grant"));

		assertThat(subject.recorded().getLast()).asInstanceOf(type(ConsentGranted.class))
			.returns(LocalDate.of(2027, 9, 14), ConsentGranted::validUntil)
			.returns(HARBOUR, ConsentGranted::partnerId)
			.returns(Purpose.REFERRAL, ConsentGranted::purposeCode);
	}

	@Test
	void withdrawsAConsentOnce() {
		AssistanceCase subject = assignedCase();
		subject.grantConsent(referralConsent(subject), TERMS, act(CASEWORKER, "grant"));
		ConsentId id = subject.consents().all().getLast().consentId();

		subject.withdrawConsent(id, act(CASEWORKER, "withdraw"));
		subject.withdrawConsent(id, act(CASEWORKER, "again"));

		assertThat(subject.recorded().stream().filter(ConsentWithdrawn.class::isInstance)).hasSize(1);
	}

	@Test
	void knowsNoConsentOrScreeningOfOtherCases() {
		AssistanceCase subject = assessedCase();

		assertThatExceptionOfType(Refusal.NotFound.class)
			.isThrownBy(() -> subject.withdrawConsent(new ConsentId(UUID.randomUUID()), act(CASEWORKER, "withdraw")));
		assertThatExceptionOfType(Refusal.NotFound.class)
			.isThrownBy(() -> subject.signScreening(new ScreeningId(UUID.randomUUID()), act(OFFICER, "sign")));
	}

}
