/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.referral.ReferralEvent.ReferralSent;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.cases.referral.ReferralFixtures.AWA;
import static org.rihla.cases.referral.ReferralFixtures.HARBOUR;
import static org.rihla.cases.referral.ReferralFixtures.IDENTITY;
import static org.rihla.cases.referral.ReferralFixtures.NOON;
import static org.rihla.cases.referral.ReferralFixtures.ORCHARD;
import static org.rihla.cases.referral.ReferralFixtures.OWNER;
import static org.rihla.cases.referral.ReferralFixtures.TERMS;
import static org.rihla.cases.referral.ReferralFixtures.act;
import static org.rihla.cases.referral.ReferralFixtures.another;
import static org.rihla.cases.referral.ReferralFixtures.consentFor;
import static org.rihla.cases.referral.ReferralFixtures.draft;
import static org.rihla.cases.referral.ReferralFixtures.draftedReferral;
import static org.rihla.cases.referral.ReferralFixtures.exceptionalReferral;
import static org.rihla.cases.referral.ReferralFixtures.sentReferral;
import static org.rihla.cases.referral.ReferralFixtures.subject;

/** Before a partner hears of anybody. */
class SendingReferralTests {

	@ParameterizedTest
	@CsvSource({ "LIFE_THREATENING,24", "URGENT,72", "ORDINARY,168" })
	void givesThePartnerTimeToAnswerByUrgency(Urgency urgency, int hours) {
		Referral referral = draftedReferral(urgency);

		referral.send(IDENTITY, consentFor(HARBOUR), TERMS, act());

		assertThat(referral.recorded()).singleElement(type(ReferralSent.class))
			.returns(NOON.plus(Duration.ofHours(hours)), ReferralSent::respondBy);
	}

	@Test
	void goesToNoPartnerWithoutConsentForIt() {
		Referral referral = draftedReferral();

		ConditionsUnmet refusal = catchThrowableOfType(ConditionsUnmet.class,
				() -> referral.send(IDENTITY, consentFor(ORCHARD), TERMS, act()));

		assertThat(refusal.unmet()).containsEntry("consent-for-partner", List.of(AWA.value().toString()));
		assertThat(referral.recorded()).isEmpty();
	}

	@Test
	void isOnlyAboutPeopleOfItsCase() {
		DraftReferral stranger = new DraftReferral(subject().caseId(), List.of(new PersonId(UUID.randomUUID())),
				HARBOUR, ServiceCode.LEGAL, Urgency.URGENT, null, null);

		ConditionsUnmet refusal = catchThrowableOfType(ConditionsUnmet.class,
				() -> Referral.draft(new ReferralId(UUID.randomUUID()), stranger, subject(), null, act()));

		assertThat(refusal.unmet()).containsOnlyKeys("person-unknown");
	}

	@Test
	void isSentWithoutConsentByTwoHumansOnly() {
		assertThat(catchThrowableOfType(ConditionsUnmet.class,
				() -> exceptionalReferral().sendWithoutConsent(IDENTITY, TERMS, act()))
			.unmet()).containsOnlyKeys("maker-is-checker");
		assertThat(catchThrowableOfType(ConditionsUnmet.class,
				() -> draftedReferral().sendWithoutConsent(IDENTITY, TERMS, act()))
			.unmet()).containsOnlyKeys("exception-incomplete");

		Referral sent = exceptionalReferral();
		sent.sendWithoutConsent(IDENTITY, TERMS, another());

		assertThat(sent.sentWithoutConsent()).isTrue();
	}

	@Test
	void needsSomebodyWhoSaysSoBeforeItIsSentWithoutConsent() {
		Referral referral = draftedReferral(Urgency.LIFE_THREATENING);
		referral.proposeException(new ProposeException(null, Sensitive.of("Unconscious")), act());

		assertThat(catchThrowableOfType(ConditionsUnmet.class,
				() -> referral.sendWithoutConsent(IDENTITY, TERMS, another()))
			.unmet()).containsOnlyKeys("exception-incomplete");
	}

	@Test
	void tellsNoServiceWhenItStemsFromProtection() {
		Referral referral = Referral.draft(new ReferralId(UUID.randomUUID()), draft(Urgency.URGENT), subject(),
				Set.of(OWNER), act());

		referral.send(IDENTITY, consentFor(HARBOUR), TERMS, act());
		referral.handOver("0f0e0d0c-0000-7000-8000-0000000000c2", "RBA-2");

		assertThat(referral.recorded()).singleElement(type(ReferralSent.class))
			.returns(ServiceCode.OTHER, ReferralSent::serviceCode);
		assertThat(referral.restricted()).isTrue();
	}

	@Test
	void isToldToPartners() {
		assertThat(sentReferral().recorded()).extracting(DomainEvent::dataClass)
			.containsExactly(DomainEvent.DataClass.PARTNER);
	}

}
