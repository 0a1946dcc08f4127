/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.notice.Announcement;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerFixtures;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionActivated;
import org.rihla.notifications.subscription.SubscriptionEvent.SubscriptionRevoked;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.notifications.subscription.SubscriptionFixtures.CODE;
import static org.rihla.notifications.subscription.SubscriptionFixtures.ID;
import static org.rihla.notifications.subscription.SubscriptionFixtures.NOON;
import static org.rihla.notifications.subscription.SubscriptionFixtures.activeSubscription;
import static org.rihla.notifications.subscription.SubscriptionFixtures.degradedSubscription;
import static org.rihla.notifications.subscription.SubscriptionFixtures.pausedSubscription;
import static org.rihla.notifications.subscription.SubscriptionFixtures.requestFor;
import static org.rihla.notifications.subscription.SubscriptionFixtures.revokedSubscription;
import static org.rihla.notifications.subscription.SubscriptionFixtures.unverifiedSubscription;

class SubscriptionTests {

	@Test
	void takesOnlyAPingBeforeItsEndpointHasProvenItself() {
		Subscription subscription = unverifiedSubscription();

		assertThat(takenBy(subscription)).containsExactly(NoticeType.PING);
	}

	@Test
	void takesEveryNoticeWhereNoneIsNamed() {
		Subscription subscription = activeSubscription();

		assertThat(takenBy(subscription)).containsExactly(NoticeType.values());
	}

	@Test
	void takesOnlyTheNoticesItAskedFor() {
		Subscription subscription = Subscription.open(ID, requestFor(EnumSet.of(NoticeType.REFERRAL_SENT)),
				PartnerFixtures.activeFacts(), NOON);
		subscription.confirm(CODE, NOON);

		assertThat(takenBy(subscription)).containsExactly(NoticeType.REFERRAL_SENT);
	}

	@Test
	void takesNothingAfterItWasRevoked() {
		assertThat(takenBy(revokedSubscription())).isEmpty();
	}

	@Test
	void isOnlyForPartnersThatWereActivated() {
		assertThatExceptionOfType(ConditionsUnmet.class)
			.isThrownBy(() -> Subscription.open(ID, requestFor(Set.of()), PartnerFixtures.registeredFacts(), NOON))
			.satisfies((refusal) -> assertThat(refusal.unmet()).containsOnlyKeys("partner-not-active"));
	}

	@Test
	void isActivatedByTheCodeThatWentToItsEndpoint() {
		Subscription subscription = unverifiedSubscription();

		subscription.confirm(CODE, NOON);

		assertThat(subscription.status()).isEqualTo(SubscriptionStatus.ACTIVE);
		assertThat(subscription.recorded())
			.containsExactly(new SubscriptionActivated(ID, subscription.partnerId(), NOON));
	}

	@Test
	void isNotActivatedByAnotherCode() {
		Subscription subscription = unverifiedSubscription();

		assertThatExceptionOfType(ConditionsUnmet.class).isThrownBy(() -> subscription.confirm("0000000000", NOON))
			.satisfies((refusal) -> assertThat(refusal.unmet()).containsOnlyKeys("confirmation-code-wrong"));
		assertThat(subscription.status()).isEqualTo(SubscriptionStatus.UNVERIFIED);
	}

	@Test
	void keepsEverythingUntilItsNewEndpointHasProvenItselfToo() {
		Subscription subscription = degradedSubscription();

		subscription.change(elsewhere(), Sensitive.of("NEWCODE000"));

		assertThat(subscription.status()).isEqualTo(SubscriptionStatus.UNVERIFIED);
		assertThat(subscription.keeps()).isTrue();
		assertThat(takenBy(subscription)).containsExactly(NoticeType.values());
		assertThatExceptionOfType(ConditionsUnmet.class).isThrownBy(() -> subscription.confirm(CODE, NOON));
		subscription.confirm("NEWCODE000", NOON);
		assertThat(subscription.standing()).isEqualTo(Standing.GOOD.back(Recovery.DEAD_TOO));
		assertThat(subscription.keeps()).isFalse();
	}

	@Test
	void staysWhatItIsWhenOnlyItsFilterChanges() {
		Subscription subscription = degradedSubscription();
		Standing before = subscription.standing();
		Terms terms = subscription.terms();

		subscription.change(
				new Terms(terms.channel(), terms.url(), terms.contact(),
						terms.filter().with(EnumSet.of(NoticeType.VISIT_DUE), null, null, null)),
				Sensitive.of("unused"));

		assertThat(subscription.status()).isEqualTo(SubscriptionStatus.DEGRADED);
		assertThat(subscription.standing()).isEqualTo(before);
		assertThat(takenBy(subscription)).containsExactly(NoticeType.VISIT_DUE);
		assertThat(subscription.proof().round()).isZero();
	}

	@Test
	void isPingedAgainForEachEndpoint() {
		Subscription subscription = activeSubscription();
		subscription.pinged();

		subscription.change(elsewhere(), Sensitive.of("NEWCODE000"));

		assertThat(PingOrder.of(subscription).round()).isEqualTo(1);
		assertThat(subscription.proof().pinged()).isFalse();
	}

	@Test
	void tellsThatItWasRevoked() {
		Subscription subscription = activeSubscription();

		subscription.revoke(NOON);

		assertThat(subscription.recorded()).last()
			.isEqualTo(new SubscriptionRevoked(ID, subscription.partnerId(), NOON));
	}

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(SubscriptionStatus status) {
		Set<SubscriptionVerb> expected = switch (status) {
			case UNVERIFIED -> EnumSet.of(SubscriptionVerb.CONFIRM, SubscriptionVerb.CHANGE, SubscriptionVerb.ROTATE,
					SubscriptionVerb.CUT, SubscriptionVerb.REVOKE);
			case ACTIVE, DEGRADED -> EnumSet.of(SubscriptionVerb.PAUSE, SubscriptionVerb.CHANGE,
					SubscriptionVerb.ROTATE, SubscriptionVerb.CUT, SubscriptionVerb.REVOKE);
			case PAUSED -> EnumSet.of(SubscriptionVerb.RESUME, SubscriptionVerb.CHANGE, SubscriptionVerb.ROTATE,
					SubscriptionVerb.CUT, SubscriptionVerb.REVOKE);
			case REVOKED -> EnumSet.noneOf(SubscriptionVerb.class);
		};

		Set<SubscriptionVerb> obeyed = EnumSet.allOf(SubscriptionVerb.class);
		obeyed
			.removeIf((verb) -> catchThrowable(() -> verb.on(subscriptionIn(status))) instanceof TransitionNotAllowed);

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void hasNoVerbBesideThoseOfTheMatrixAndOfJobs() {
		assertThat(Arrays.stream(Subscription.class.getDeclaredMethods())
			.filter((method) -> method.getReturnType() == void.class && !Modifier.isPrivate(method.getModifiers()))
			.map(Method::getName)
			.collect(Collectors.toSet())).containsExactlyInAnyOrder("confirm", "change", "pause", "resume", "revoke",
					"failed", "succeeded", "probe", "pauseIfHopeless", "pauseMails", "recovered");
	}

	@Test
	void printsNeitherItsSecretNorItsCode() {
		Subscription subscription = unverifiedSubscription();

		assertThat(subscription.toString() + subscription.keys() + subscription.keys().keys().getFirst().key().reveal()
				+ requestFor(Set.of()))
			.doesNotContain("whsec_")
			.doesNotContain("whsk_")
			.doesNotContain(CODE);
	}

	private static Set<NoticeType> takenBy(Subscription subscription) {
		Set<NoticeType> taken = EnumSet.allOf(NoticeType.class);
		taken.removeIf((notice) -> !subscription.takes(announcement(notice)));
		return taken;
	}

	private static Terms elsewhere() {
		return new Terms(Channel.WEBHOOK, URI.create("https://hooks.harbour.example/other"), null, NoticeFilter.ALL);
	}

	private static Announcement announcement(NoticeType notice) {
		return SubscriptionFixtures.announcement(notice, "RBA", "LEGAL");
	}

	private static Subscription subscriptionIn(SubscriptionStatus status) {
		return switch (status) {
			case UNVERIFIED -> unverifiedSubscription();
			case ACTIVE -> activeSubscription();
			case DEGRADED -> degradedSubscription();
			case PAUSED -> pausedSubscription();
			case REVOKED -> revokedSubscription();
		};
	}

	/** Every verb, with arguments that meet every condition. */
	enum SubscriptionVerb {

		CONFIRM((subscription) -> subscription.confirm(CODE, NOON)),
		CHANGE((subscription) -> subscription.change(elsewhere(), Sensitive.of(CODE))),
		PAUSE((subscription) -> subscription.pause(PauseReason.REQUESTED, NOON)),
		RESUME((subscription) -> subscription.resume(Recovery.DEAD_TOO, NOON)),
		ROTATE((subscription) -> subscription.rotate(LiveKey.of(SubscriptionFixtures.anotherKey(), NOON), NOON)),
		CUT((subscription) -> subscription.cut("unknown", NOON)), REVOKE((subscription) -> subscription.revoke(NOON));

		private final Consumer<Subscription> verb;

		SubscriptionVerb(Consumer<Subscription> verb) {
			this.verb = verb;
		}

		void on(Subscription subscription) {
			this.verb.accept(subscription);
		}

	}

}
