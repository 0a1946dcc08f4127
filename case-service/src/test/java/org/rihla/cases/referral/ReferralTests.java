/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.referral.ReferralEvent.ReferralRevoked;
import org.rihla.cases.referral.ReferralEvent.ReferralSent;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
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
import static org.rihla.cases.referral.ReferralFixtures.referralIn;
import static org.rihla.cases.referral.ReferralFixtures.sentReferral;
import static org.rihla.cases.referral.ReferralFixtures.subject;
import static org.rihla.cases.referral.ReferralVerb.ACCEPT;
import static org.rihla.cases.referral.ReferralVerb.COMPLETE;
import static org.rihla.cases.referral.ReferralVerb.EXPIRE;
import static org.rihla.cases.referral.ReferralVerb.PROPOSE_EXCEPTION;
import static org.rihla.cases.referral.ReferralVerb.REJECT;
import static org.rihla.cases.referral.ReferralVerb.REMIND;
import static org.rihla.cases.referral.ReferralVerb.REVOKE;
import static org.rihla.cases.referral.ReferralVerb.SEND;
import static org.rihla.cases.referral.ReferralVerb.SEND_WITHOUT_CONSENT;
import static org.rihla.cases.referral.ReferralVerb.START;

/** The life of a referral. */
class ReferralTests {

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
	void isRejectedWithReasonAndComment() {
		Referral referral = sentReferral();

		ConditionsUnmet refusal = catchThrowableOfType(ConditionsUnmet.class,
				() -> referral.reject(new RejectReferral(null, null, null, null), act()));

		assertThat(refusal.unmet()).containsOnlyKeys("comment-missing", "reason-missing");
	}

	@Test
	void tellsNoTimeToAnswerWhenItWasNeverSent() {
		Referral referral = draftedReferral();

		referral.revoke(act());

		assertThat(referral.recorded()).singleElement(type(ReferralRevoked.class))
			.returns(null, ReferralRevoked::respondBy);
	}

	@ParameterizedTest
	@EnumSource
	void endsWithItsConsent(ReferralStatus status) {
		Referral referral = referralIn(status);

		referral.consentWithdrawn(act());

		assertThat(referral.status()).isEqualTo(status.open() ? ReferralStatus.REVOKED : status);
		assertThat(referral.access().allowedOn(NOON, Duration.ofDays(90))).isFalse();
	}

	@Test
	void isReadByItsPartnerFromSendingUntilSomeTimeAfterItsEnd() {
		Referral drafted = draftedReferral();
		Referral revoked = referralIn(ReferralStatus.REVOKED);

		assertThat(drafted.access().allowedOn(NOON, Duration.ofDays(90))).isFalse();
		assertThat(revoked.access().allowedOn(NOON.plus(Duration.ofDays(90)), Duration.ofDays(90))).isTrue();
		assertThat(revoked.access().allowedOn(NOON.plus(Duration.ofDays(91)), Duration.ofDays(90))).isFalse();
	}

	@Test
	void remindsAtHalfOfTheTimeAndEndsWithAllOfIt() {
		Referral referral = sentReferral();

		for (int hour = 0; hour <= 100; hour++) {
			referral.passTime(act(NOON.plus(Duration.ofHours(hour))));
		}

		assertThat(referral.recorded()).extracting(DomainEvent::type, DomainEvent::occurredOn)
			.containsExactly(tuple("referral.sent", NOON), tuple("referral.reminded", NOON.plus(Duration.ofHours(36))),
					tuple("referral.expired", NOON.plus(Duration.ofHours(72))));
		assertThat(referral.time().nextAt()).isNull();
	}

	@Test
	void isNotRemindedOfWhatIsAnswered() {
		Referral referral = referralIn(ReferralStatus.ACCEPTED);

		referral.passTime(act(NOON.plus(Duration.ofDays(30))));

		assertThat(referral.status()).isEqualTo(ReferralStatus.ACCEPTED);
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
	void endsWithAnOutcome() {
		Referral referral = referralIn(ReferralStatus.IN_PROGRESS);

		assertThat(catchThrowableOfType(ConditionsUnmet.class,
				() -> referral.complete(new CompleteReferral(null, null, null, null), act()))
			.unmet()).containsOnlyKeys("outcome-missing");
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

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(ReferralStatus status) {
		Set<ReferralVerb> expected = switch (status) {
			case DRAFT -> EnumSet.of(SEND, PROPOSE_EXCEPTION, SEND_WITHOUT_CONSENT, REVOKE);
			case SENT -> EnumSet.of(ACCEPT, REJECT, REVOKE, REMIND, EXPIRE);
			case ACCEPTED -> EnumSet.of(START, REVOKE);
			case IN_PROGRESS -> EnumSet.of(COMPLETE, REVOKE);
			case REJECTED, DONE, REVOKED, EXPIRED -> EnumSet.noneOf(ReferralVerb.class);
		};

		Set<ReferralVerb> obeyed = EnumSet.allOf(ReferralVerb.class);
		obeyed.removeIf((verb) -> catchThrowable(() -> verb.on(referralIn(status))) instanceof TransitionNotAllowed);

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void hasNoVerbThatTheMatrixForgets() {
		Set<String> verbs = Arrays.stream(Referral.class.getDeclaredMethods())
			.filter((method) -> method.getReturnType() == void.class && !Modifier.isPrivate(method.getModifiers()))
			.filter((method) -> !method.isSynthetic())
			.map((method) -> method.getName().toUpperCase(Locale.ROOT))
			.collect(Collectors.toSet());

		assertThat(verbs).containsExactlyInAnyOrderElementsOf(
				Stream
					.concat(Arrays.stream(ReferralVerb.values()).map((verb) -> verb.name().replace("_", "")),
							Stream.of("CONSENTWITHDRAWN", "CASECLOSED", "PASSTIME"))
					.toList());
	}

	@Test
	void isDraftedForTheGivenPartner() {
		assertThat(draftedReferral()).returns(draft(Urgency.URGENT).partnerId(),
				(drafted) -> drafted.requested().partnerId());
	}

}
