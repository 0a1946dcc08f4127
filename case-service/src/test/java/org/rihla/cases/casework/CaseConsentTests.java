/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.casework.SafeguardEvent.ConsentExpired;
import org.rihla.cases.casework.SafeguardEvent.ConsentGranted;
import org.rihla.cases.casework.SafeguardEvent.ConsentRefused;
import org.rihla.cases.casework.SafeguardEvent.ConsentWithdrawn;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.GrantConsent;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.consent.RequestConsent;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.chassis.aggregate.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.OFFICER;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.assessedCase;
import static org.rihla.cases.casework.CaseFixtures.assignedCase;
import static org.rihla.cases.casework.ConsentFixtures.HARBOUR;
import static org.rihla.cases.casework.ConsentFixtures.NO;
import static org.rihla.cases.casework.ConsentFixtures.TERMS;
import static org.rihla.cases.casework.ConsentFixtures.referralConsent;
import static org.rihla.cases.casework.ConsentFixtures.research;

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
	void asksFirstAndTakesTheAnswerAsItComes() {
		AssistanceCase subject = assignedCase();
		subject.requestConsent(research(subject), act(CASEWORKER, "ask"));
		ConsentId asked = subject.consents().last().consentId();

		subject.refuseConsent(asked, NO, act(CASEWORKER, "refuse"));

		assertThat(subject.recorded().getLast()).asInstanceOf(type(ConsentRefused.class))
			.returns(asked, ConsentRefused::consentId);
		assertThat(catchThrowable(() -> subject.refuseConsent(asked, NO, act(CASEWORKER, "again"))))
			.isInstanceOf(Refusal.TransitionNotAllowed.class);
	}

	@Test
	void grantsWhatWasAskedForUnderTheSameId() {
		AssistanceCase subject = assignedCase();
		GrantConsent given = referralConsent(subject);
		subject.requestConsent(new RequestConsent(given.personId(), Purpose.REFERRAL, HARBOUR, null, null),
				act(CASEWORKER, "ask"));
		ConsentId asked = subject.consents().last().consentId();

		subject.grantConsent(given, TERMS, act(CASEWORKER, "grant"));

		assertThat(subject.consents().get(asked).state()).isEqualTo(Consent.State.GRANTED);
		assertThat(subject.consents().all()).hasSize(2);
	}

	@Test
	void expiresOnceAfterItsLastDay() {
		AssistanceCase subject = assignedCase();
		subject.grantConsent(referralConsent(subject), TERMS, act(CASEWORKER, "grant"));
		LocalDate last = LocalDate.of(2027, 9, 14);

		subject.expireConsents(last, act("system:consent", "on the day"));
		assertThat(subject.consents().valid(last)).hasSize(2);
		subject.expireConsents(last.plusDays(1), act("system:consent", "the day after"));
		subject.expireConsents(last.plusDays(1), act("system:consent", "again"));

		assertThat(subject.recorded().stream().filter(ConsentExpired.class::isInstance)).hasSize(1);
	}

	@Test
	void sharesNothingMoreWhenProcessingIsWithdrawn() {
		AssistanceCase subject = assignedCase();
		subject.grantConsent(referralConsent(subject), TERMS, act(CASEWORKER, "grant"));

		subject.withdrawConsent(subject.consents().all().getFirst().consentId(), act(CASEWORKER, "withdraw"));

		assertThat(subject.consents().valid(LocalDate.of(2026, 9, 14))).isEmpty();
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
