/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationAttemptFailed;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDead;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDelivered;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDropped;
import org.rihla.notifications.webhook.Failure;
import org.rihla.notifications.webhook.Trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.notifications.delivery.DeliveryFixtures.ID;
import static org.rihla.notifications.delivery.DeliveryFixtures.NEVER_AGAIN;
import static org.rihla.notifications.delivery.DeliveryFixtures.NOON;
import static org.rihla.notifications.delivery.DeliveryFixtures.REFUSED;
import static org.rihla.notifications.delivery.DeliveryFixtures.SCHEDULE;
import static org.rihla.notifications.delivery.DeliveryFixtures.TAKEN;
import static org.rihla.notifications.delivery.DeliveryFixtures.answer;
import static org.rihla.notifications.delivery.DeliveryFixtures.claimOf;
import static org.rihla.notifications.delivery.DeliveryFixtures.deadDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.deliveredDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.droppedDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.heldDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.pendingDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.retryingDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.sendingDelivery;

class DeliveryTests {

	@Test
	void waitsWhileAnEarlierNoticeOfTheCaseIsNotThrough() {
		Delivery delivery = heldDelivery();

		delivery.claim("sender", NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.HELD);
		assertThat(delivery.sending().dueAt()).isNull();
	}

	@Test
	void isDueAsSoonAsItIsReleased() {
		Delivery delivery = heldDelivery();

		delivery.release(NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.PENDING);
		assertThat(delivery.sending().dueAt()).isEqualTo(NOON);
	}

	@Test
	void isClaimedByOneSenderOnly() {
		Delivery delivery = sendingDelivery();

		delivery.claim("another", NOON.plusSeconds(59));

		assertThat(delivery.sending().claimOf("sender")).isPresent();
		assertThat(delivery.sending().claimOf("another")).isEmpty();
	}

	@Test
	void passesToAnotherSenderWhenTheClaimHasRunOut() {
		Delivery delivery = sendingDelivery();

		delivery.claim("another", NOON.plusSeconds(60));

		assertThat(delivery.sending().claimOf("another"))
			.hasValueSatisfying((claim) -> assertThat(claim.epoch()).isEqualTo(2));
	}

	@Test
	void recordsNothingThatAnOlderClaimBringsBack() {
		Delivery delivery = sendingDelivery();
		Claim older = claimOf(delivery);
		delivery.claim("another", NOON.plusSeconds(60));

		delivery.attempted(older, TAKEN, SCHEDULE, NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.SENDING);
		assertThat(delivery.sending().attempts()).isEmpty();
		assertThat(delivery.recorded()).isEmpty();
	}

	@Test
	void isThroughWhenThePartnerTookIt() {
		Delivery delivery = deliveredDelivery();

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(delivery.sending().dueAt()).isNull();
		assertThat(delivery.recorded()).singleElement(type(NotificationDelivered.class))
			.returns(ID, NotificationDelivered::deliveryId)
			.returns(1, NotificationDelivered::attempts)
			.returns("2xx", NotificationDelivered::statusClass);
	}

	@Test
	void isTriedAgainFiveSecondsAfterTheFirstFailure() {
		Delivery delivery = retryingDelivery();

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().dueAt()).isEqualTo(NOON.plus(REFUSED.took()).plusSeconds(5));
		assertThat(delivery.recorded()).singleElement(type(NotificationAttemptFailed.class))
			.returns("5xx", NotificationAttemptFailed::statusClass);
		assertThat(delivery.sending().attempts())
			.containsExactly(new Attempt(1, NOON, 40, Failure.STATUS, 500, Trace.NONE));
	}

	@Test
	void leavesTheEndpointAloneAsLongAsItAsked() {
		Delivery delivery = sendingDelivery();

		delivery.attempted(claimOf(delivery), answer(429, Duration.ofMinutes(7)), SCHEDULE, NOON);

		assertThat(delivery.sending().dueAt()).isEqualTo(NOON.plus(REFUSED.took()).plus(Duration.ofMinutes(7)));
	}

	@Test
	void isDeadAfterTheLastAttempt() {
		Delivery delivery = sendingDelivery();

		delivery.attempted(claimOf(delivery), REFUSED, NEVER_AGAIN, NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DEAD);
		assertThat(delivery.recorded()).singleElement().isInstanceOf(NotificationDead.class);
	}

	@Test
	void isDroppedByItsSenderWhenTheSubscriptionIsGone() {
		Delivery delivery = sendingDelivery();

		delivery.drop(claimOf(delivery), DropReason.SUBSCRIPTION_REVOKED, NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DROPPED);
		assertThat(delivery.recorded()).singleElement(type(NotificationDropped.class))
			.returns(0, NotificationDropped::attempts);
	}

	@Test
	void growsNoOlderWhileItsSubscriptionIsPaused() {
		Delivery delivery = retryingDelivery();
		delivery.hold(NOON.plus(Duration.ofHours(2)));

		delivery.release(NOON.plus(Duration.ofDays(30)));

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().dueAt()).isEqualTo(NOON.plus(Duration.ofDays(30)));
		assertThat(delivery.sending().pace().since())
			.isEqualTo(NOON.plus(Duration.ofDays(30)).minus(Duration.ofHours(2)));
		assertThat(delivery.sending().pace().made()).isEqualTo(1);
	}

	@Test
	void losesNoAttemptOfItsScheduleToAProbe() {
		Delivery delivery = retryingDelivery();
		Pace before = delivery.sending().pace();
		delivery.claimAsProbe("sender", NOON.plusSeconds(1));

		delivery.attempted(claimOf(delivery), REFUSED, SCHEDULE, NOON.plusSeconds(1));

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().pace()).isEqualTo(before);
		assertThat(delivery.sending().dueAt()).isEqualTo(before.plannedAt());
		assertThat(delivery.sending().attempts()).hasSize(2);
	}

	@Test
	void countsAFailedProbeWithAnotherWhenItWasDue() {
		Delivery delivery = pendingDelivery();

		delivery.missed(REFUSED, SCHEDULE, NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().pace().made()).isEqualTo(1);
		assertThat(delivery.recorded()).singleElement().isInstanceOf(NotificationAttemptFailed.class);
	}

	@Test
	void keepsItsLastTwentyAttemptsAndCountsAll() {
		Delivery delivery = retryingDelivery();
		for (int probe = 0; probe < 30; probe++) {
			delivery.claimAsProbe("sender", NOON);
			delivery.attempted(claimOf(delivery), REFUSED, SCHEDULE, NOON);
		}

		assertThat(delivery.sending().tries()).isEqualTo(31);
		assertThat(delivery.sending().attempts()).hasSize(20)
			.last()
			.satisfies((attempt) -> assertThat(attempt.number()).isEqualTo(31));
	}

	@Test
	void beginsItsScheduleAnewWhenItIsTakenUpAgain() {
		Delivery delivery = deadDelivery();

		delivery.revive(NOON.plus(Duration.ofDays(6)));

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().pace()).isEqualTo(Pace.NOT_BEGUN.due(NOON.plus(Duration.ofDays(6))));
	}

	@ParameterizedTest
	@EnumSource
	void obeysPeopleExactlyAsTheStatusAllows(DeliveryStatus status) {
		assertThat(obeys(status, (delivery) -> delivery.retry(NOON))).isEqualTo(
				EnumSet.of(DeliveryStatus.PENDING, DeliveryStatus.RETRYING, DeliveryStatus.DEAD).contains(status));
		assertThat(obeys(status, (delivery) -> delivery.skip(SkipReason.OUTDATED, NOON))).isEqualTo(
				EnumSet
					.of(DeliveryStatus.HELD, DeliveryStatus.PENDING, DeliveryStatus.SENDING, DeliveryStatus.RETRYING,
							DeliveryStatus.DEAD)
					.contains(status));
		assertThat(obeys(status, (delivery) -> delivery.replay(NOON))).isEqualTo(status == DeliveryStatus.DELIVERED);
	}

	@Test
	void isSkippedForGoodAndVoidsTheSenderThatIsAtIt() {
		Delivery delivery = sendingDelivery();
		Claim claim = claimOf(delivery);

		delivery.skip(SkipReason.TOLD_OTHERWISE, NOON);
		delivery.attempted(claim, TAKEN, SCHEDULE, NOON);
		delivery.revive(NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DEAD);
		assertThat(delivery.ending().through()).isTrue();
		assertThat(delivery.recorded()).singleElement().isInstanceOf(NotificationDead.class);
		assertThat(catchThrowable(() -> delivery.retry(NOON))).isInstanceOf(TransitionNotAllowed.class);
		assertThat(catchThrowable(() -> delivery.skip(SkipReason.OUTDATED, NOON)))
			.isInstanceOf(TransitionNotAllowed.class);
	}

	@Test
	void staysDeliveredHoweverAReplayEnds() {
		Delivery delivery = deliveredDelivery();
		delivery.replay(NOON);
		assertThat(delivery.ending().through()).isTrue();
		delivery.claim("sender", NOON);

		delivery.attempted(claimOf(delivery), REFUSED, NEVER_AGAIN, NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DELIVERED);
		assertThat(delivery.sending().dueAt()).isNull();
	}

	@Test
	void isReplayedAfterItWasSkipped() {
		Delivery delivery = deadDelivery();
		delivery.skip(SkipReason.NOT_ACCEPTED, NOON);

		delivery.replay(NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.RETRYING);
		assertThat(delivery.sending().pace()).isEqualTo(Pace.NOT_BEGUN.due(NOON));
	}

	private static boolean obeys(DeliveryStatus status, Consumer<Delivery> verb) {
		return !(catchThrowable(() -> verb.accept(deliveryIn(status))) instanceof TransitionNotAllowed);
	}

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(DeliveryStatus status) {
		Set<DeliveryVerb> expected = switch (status) {
			case HELD -> EnumSet.of(DeliveryVerb.RELEASE, DeliveryVerb.DROP);
			case PENDING, RETRYING -> EnumSet.of(DeliveryVerb.HOLD, DeliveryVerb.HASTEN, DeliveryVerb.MISS,
					DeliveryVerb.CLAIM, DeliveryVerb.PROBE, DeliveryVerb.DROP);
			case SENDING -> EnumSet.of(DeliveryVerb.HOLD_AS_SENDER, DeliveryVerb.CLAIM, DeliveryVerb.PROBE,
					DeliveryVerb.SUCCEED, DeliveryVerb.FAIL, DeliveryVerb.GIVE_UP, DeliveryVerb.DROP_AS_SENDER);
			case DEAD -> EnumSet.of(DeliveryVerb.REVIVE, DeliveryVerb.DROP);
			case DELIVERED -> EnumSet.of(DeliveryVerb.RESEND);
			case DROPPED -> EnumSet.noneOf(DeliveryVerb.class);
		};

		Set<DeliveryVerb> obeyed = EnumSet.allOf(DeliveryVerb.class);
		obeyed.removeIf((verb) -> !verb.changes(deliveryIn(status)));

		assertThat(obeyed).isEqualTo(expected);
	}

	@Test
	void hasNoVerbBesideThoseOfTheMatrix() {
		assertThat(Stream.of(Delivery.class, Handling.class)
			.flatMap((type) -> Arrays.stream(type.getDeclaredMethods()))
			.filter((method) -> method.getReturnType() == void.class && !Modifier.isPrivate(method.getModifiers()))
			.map(Method::getName)
			.collect(Collectors.toSet())).containsExactlyInAnyOrder("release", "hold", "hasten", "retry", "skip",
					"replay", "revive", "claim", "claimForMail", "claimAsProbe", "attempted", "missed", "drop", "taken",
					"resend", "forgetExcerpts");
	}

	@Test
	void hasAMessageIdThatSaysNothingElse() {
		assertThat(ID.messageId()).isEqualTo("msg_01a0808857967b4ab39d5b65a14849e8");
	}

	private static Delivery deliveryIn(DeliveryStatus status) {
		return switch (status) {
			case HELD -> heldDelivery();
			case PENDING -> pendingDelivery();
			case SENDING -> sendingDelivery();
			case DELIVERED -> deliveredDelivery();
			case RETRYING -> retryingDelivery();
			case DEAD -> deadDelivery();
			case DROPPED -> droppedDelivery();
		};
	}

	/** Every verb, at a time when all is due and every claim has run out. */
	enum DeliveryVerb {

		RELEASE((delivery) -> delivery.release(NOON)), HOLD((delivery) -> delivery.hold(later())),
		HOLD_AS_SENDER((delivery) -> delivery.hold(first(), later())), HASTEN((delivery) -> delivery.hasten(later())),
		REVIVE((delivery) -> delivery.revive(later())), RESEND((delivery) -> delivery.resend(later())),
		MISS((delivery) -> delivery.missed(REFUSED, SCHEDULE, later())),
		CLAIM((delivery) -> delivery.claim("later", later())),
		PROBE((delivery) -> delivery.claimAsProbe("later", later())),
		SUCCEED((delivery) -> delivery.attempted(first(), TAKEN, SCHEDULE, NOON)),
		FAIL((delivery) -> delivery.attempted(first(), REFUSED, SCHEDULE, NOON)),
		GIVE_UP((delivery) -> delivery.attempted(first(), REFUSED, NEVER_AGAIN, NOON)),
		TAKE((delivery) -> delivery.taken(later())),
		DROP((delivery) -> delivery.drop(DropReason.SUBSCRIPTION_REVOKED, NOON)),
		DROP_AS_SENDER((delivery) -> delivery.drop(first(), DropReason.SUBSCRIPTION_REVOKED, NOON));

		private final Consumer<Delivery> verb;

		DeliveryVerb(Consumer<Delivery> verb) {
			this.verb = verb;
		}

		boolean changes(Delivery delivery) {
			DeliveryStatus before = delivery.status();
			Sending sending = delivery.sending();
			this.verb.accept(delivery);
			return delivery.status() != before || !delivery.sending().equals(sending);
		}

		private static Instant later() {
			return NOON.plus(Duration.ofHours(1));
		}

		private static Claim first() {
			return new Claim("sender", 1, NOON);
		}

	}

}
