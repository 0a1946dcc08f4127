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
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDelivered;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDropped;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.notifications.delivery.DeliveryFixtures.ID;
import static org.rihla.notifications.delivery.DeliveryFixtures.NEVER_AGAIN;
import static org.rihla.notifications.delivery.DeliveryFixtures.NOON;
import static org.rihla.notifications.delivery.DeliveryFixtures.REFUSED;
import static org.rihla.notifications.delivery.DeliveryFixtures.SCHEDULE;
import static org.rihla.notifications.delivery.DeliveryFixtures.TAKEN;
import static org.rihla.notifications.delivery.DeliveryFixtures.claimOf;
import static org.rihla.notifications.delivery.DeliveryFixtures.deliveredDelivery;
import static org.rihla.notifications.delivery.DeliveryFixtures.deliveryIn;
import static org.rihla.notifications.delivery.DeliveryFixtures.heldDelivery;
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
	void isDroppedByItsSenderWhenTheSubscriptionIsGone() {
		Delivery delivery = sendingDelivery();

		delivery.drop(claimOf(delivery), DropReason.SUBSCRIPTION_REVOKED, NOON);

		assertThat(delivery.status()).isEqualTo(DeliveryStatus.DROPPED);
		assertThat(delivery.recorded()).singleElement(type(NotificationDropped.class))
			.returns(0, NotificationDropped::attempts);
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
