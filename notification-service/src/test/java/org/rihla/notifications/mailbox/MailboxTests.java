/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.cipher.TestCipher;
import org.rihla.notifications.partner.ContactFacts;
import org.rihla.notifications.partner.ContactId;
import org.rihla.notifications.partner.ContactState;
import org.rihla.notifications.partner.PartnerFixtures;
import org.rihla.notifications.partner.QuietHours;
import org.rihla.notifications.subscription.SubscriptionFixtures;

import static java.time.LocalTime.MIDNIGHT;
import static org.assertj.core.api.Assertions.assertThat;

class MailboxTests {

	private static final Instant NOON = Instant.parse("2026-09-08T12:00:00Z");

	private static final Instant UNTIL = NOON.plusSeconds(90);

	private static final Duration DAY = Duration.ofDays(1);

	private static final UUID DELIVERY = UUID.fromString("01a08088-5796-7b4a-b39d-5b65a14849e8");

	private final Mailbox mailbox = Mailbox.of(new ContactFacts(PartnerFixtures.HARBOUR,
			ContactId.of("0f0e0d0c-0000-7000-8000-0000000000c1"), Sensitive.of("desk@harbour.example"), "fr",
			ZoneOffset.UTC, new QuietHours(MIDNIGHT, MIDNIGHT), ContactState.OK, false, new Origin(null, "MA", "RBA")),
			Sensitive.of("5x8qk2w7rc"));

	@Test
	void writesOneMailAfterTheOther() {
		compose("one");

		compose("two");

		assertThat(this.mailbox.held("one")).isPresent();
		assertThat(this.mailbox.held("two")).isEmpty();
	}

	@Test
	void givesEachMailANameOfItsOwn() {
		String first = composed("one");
		this.mailbox.close("one");

		assertThat(composed("two")).isNotEqualTo(first).endsWith("@rihla.invalid");
	}

	@Test
	void isTakenFromASenderThatDiedAndNotBefore() {
		String name = composed("one");

		this.mailbox.take("two", List.of(), UNTIL.minusSeconds(1), UNTIL.plusSeconds(90));
		assertThat(this.mailbox.held("two")).isEmpty();
		this.mailbox.take("two", List.of(), UNTIL, UNTIL.plusSeconds(90));

		assertThat(this.mailbox.held("two")).hasValueSatisfying((post) -> assertThat(post.messageId()).isEqualTo(name));
	}

	@Test
	void letsNobodyWriteWhoHasLostIt() {
		compose("one");
		this.mailbox.take("two", List.of(), UNTIL, UNTIL.plusSeconds(90));

		this.mailbox.accepted("one", List.of(), ZoneOffset.UTC, NOON);
		this.mailbox.defer("one", NOON);
		this.mailbox.close("one");

		assertThat(this.mailbox.held("two")).hasValueSatisfying((post) -> assertThat(post.acceptedAt()).isNull());
		assertThat(this.mailbox.rhythm()).isEqualTo(Rhythm.NONE);
	}

	@Test
	void goesSoonerWhenSomebodyWantsOneOfItsDeliveries() {
		compose("one");
		this.mailbox.defer("one", NOON.plus(DAY));

		this.mailbox.take("two", List.of(UUID.randomUUID()), NOON, UNTIL);
		assertThat(this.mailbox.held("two")).isEmpty();
		this.mailbox.take("two", List.of(DELIVERY), NOON, UNTIL);

		assertThat(this.mailbox.held("two")).isPresent();
	}

	@Test
	void tellsTheLatestTroubleOnceAndNotTwiceADay() {
		this.mailbox.tell(alarm("alarm.failing", "1h", NOON), DAY);
		this.mailbox.tell(alarm("alarm.dead", "dead", NOON), DAY);
		assertThat(this.mailbox.alarmsDue(NOON)).extracting(Alarm::code).containsExactly("alarm.dead");
		this.mailbox.compose(List.of(), this.mailbox.alarmsDue(NOON), "rihla.invalid", "one", NOON, UNTIL);
		this.mailbox.accepted("one", List.of(), ZoneOffset.UTC, NOON);
		this.mailbox.close("one");

		this.mailbox.tell(alarm("alarm.failing", "1h", NOON.plusSeconds(60)), DAY);
		this.mailbox.tell(alarm("alarm.paused", "paused", NOON.plusSeconds(60)), DAY);

		assertThat(this.mailbox.alarmsDue(NOON.plus(DAY).minusSeconds(1))).isEmpty();
		assertThat(this.mailbox.alarmsDue(NOON.plus(DAY))).extracting(Alarm::code).containsExactly("alarm.paused");
	}

	@Test
	void isStoredAndReadWithNothingLost() {
		this.mailbox.tell(alarm("alarm.failing", "1h", NOON), DAY);
		compose("one");

		Mailbox reloaded = TestCipher.reloaded(this.mailbox);

		assertThat(reloaded).usingRecursiveComparison()
			.ignoringFields("version", "recorded", "stopCode")
			.isEqualTo(this.mailbox);
		assertThat(reloaded.stopCode()).isEqualTo(this.mailbox.stopCode());
	}

	private void compose(String owner) {
		this.mailbox.compose(List.of(DELIVERY), List.of(), "rihla.invalid", owner, NOON, UNTIL);
	}

	private String composed(String owner) {
		compose(owner);
		return this.mailbox.held(owner).orElseThrow().messageId();
	}

	private static Alarm alarm(String code, String occasion, Instant time) {
		return new Alarm(SubscriptionFixtures.ID, code, occasion, false, time);
	}

}
