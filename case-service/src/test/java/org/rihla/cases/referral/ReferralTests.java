/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.referral.ReferralEvent.ReferralRevoked;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.cases.referral.ReferralFixtures.NOON;
import static org.rihla.cases.referral.ReferralFixtures.act;
import static org.rihla.cases.referral.ReferralFixtures.draft;
import static org.rihla.cases.referral.ReferralFixtures.draftedReferral;
import static org.rihla.cases.referral.ReferralFixtures.referralIn;
import static org.rihla.cases.referral.ReferralFixtures.sentReferral;
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
	void endsWithAnOutcome() {
		Referral referral = referralIn(ReferralStatus.IN_PROGRESS);

		assertThat(catchThrowableOfType(ConditionsUnmet.class,
				() -> referral.complete(new CompleteReferral(null, null, null, null), act()))
			.unmet()).containsOnlyKeys("outcome-missing");
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
