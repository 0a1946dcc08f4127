/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.returns.waitlist.WaitlistFixtures.CAUSE;
import static org.rihla.returns.waitlist.WaitlistFixtures.MONDAY;
import static org.rihla.returns.waitlist.WaitlistFixtures.RESERVATION;
import static org.rihla.returns.waitlist.WaitlistFixtures.RULES;
import static org.rihla.returns.waitlist.WaitlistFixtures.in;
import static org.rihla.returns.waitlist.WaitlistFixtures.offered;
import static org.rihla.returns.waitlist.WaitlistFixtures.waiting;

/** Each verb of somebody who waits. */
class WaitlistEntryTests {

	private static final Instant LATER = MONDAY.plus(Duration.ofDays(7));

	@Test
	void takesAnOfferInTime() {
		WaitlistEntry entry = offered();

		entry.accept(RULES, LATER.minusMillis(1));

		assertThat(types(entry)).endsWith("waitlist.offered", "waitlist.offerAccepted", "waitlist.left");
		assertThat(entry.status()).isEqualTo(WaitlistStatus.PLACED);
	}

	@Test
	void refusesAnAnswerThatComesTooLate() {
		WaitlistEntry late = offered();
		WaitlistEntry lapsed = offered();
		lapsed.passTime(RULES, LATER);

		assertThatThrownBy(() -> late.accept(RULES, LATER)).isInstanceOf(Refusal.ConditionsUnmet.class)
			.hasMessageContaining("offer-expired");
		assertThatThrownBy(() -> lapsed.decline(RULES, LATER)).isInstanceOf(Refusal.ConditionsUnmet.class)
			.hasMessageContaining("offer-expired");
		assertThatThrownBy(() -> waiting().accept(RULES, MONDAY)).isInstanceOf(Refusal.TransitionNotAllowed.class);
	}

	@Test
	void getsNoOfferAfterOneUntilSomebodySpokeWithThePerson() {
		WaitlistEntry entry = offered();
		entry.decline(RULES, MONDAY);
		assertThat(entry.offerable()).isFalse();

		entry.contacted(RULES, LATER);

		assertThat(entry.offerable()).isTrue();
		assertThat(entry.endedOffers()).hasSize(1);
	}

	@Test
	void isSoughtByOneAtATimeUnlessThatOneNeverCameBack() {
		WaitlistEntry entry = waiting();
		Search first = new Search(new UUID(9, 8), 1, 1, MONDAY);
		entry.searched(first, RULES);

		entry.searched(new Search(CAUSE, 1, 1, MONDAY.plusSeconds(299)), RULES);
		assertThat(entry.search()).isEqualTo(first);

		Search next = new Search(CAUSE, 1, 1, MONDAY.plusSeconds(300));
		entry.searched(next, RULES);
		assertThat(entry.search()).isEqualTo(next);
	}

	@Test
	void goesStaleAfterTwoOffersWithoutAnswerAndComesBackWithTheSameTime() {
		WaitlistEntry entry = offered();
		entry.passTime(RULES, LATER);
		entry.contacted(RULES, LATER);
		offered(entry, LATER);
		entry.passTime(RULES, LATER.plus(Duration.ofDays(7)));
		assertThat(entry.status()).isEqualTo(WaitlistStatus.STALE);
		assertThat(types(entry)).endsWith("waitlist.offerExpired", "waitlist.stale");

		entry.contacted(RULES, LATER.plus(Duration.ofDays(8)));

		assertThat(types(entry)).endsWith("waitlist.revived");
		assertThat(entry.waitingSince()).isEqualTo(MONDAY);
		assertThat(entry.offerable()).isTrue();
	}

	@Test
	void asksForACallAfterThirtyDaysOnceAndGoesStaleAfterNinety() {
		WaitlistEntry entry = waiting();

		entry.passTime(RULES, MONDAY.plus(Duration.ofDays(30)));
		entry.passTime(RULES, MONDAY.plus(Duration.ofDays(31)));
		entry.passTime(RULES, MONDAY.plus(Duration.ofDays(90)));

		assertThat(types(entry)).containsExactly("waitlist.entered", "waitlist.recontactDue", "waitlist.stale");
		assertThat(entry.nextAt()).isNull();
	}

	@Test
	void offersNothingThatIsNoLongerHeld() {
		WaitlistEntry entry = offered();

		entry.lose(RESERVATION, RULES, MONDAY);

		assertThat(types(entry)).endsWith("waitlist.offerExpired");
		assertThat(entry.offerable()).isTrue();
	}

	@Test
	void leavesOnce() {
		WaitlistEntry entry = offered();

		entry.leave(Outcome.WITHDRAWN, RULES, MONDAY);
		entry.leave(Outcome.CLOSED, RULES, MONDAY);

		assertThat(types(entry)).endsWith("waitlist.offered", "waitlist.left");
		assertThat(entry.endedOffers()).hasSize(1);
	}

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(WaitlistStatus status) {
		Set<Verb> expected = switch (status) {
			case WAITING -> EnumSet.of(Verb.OFFER, Verb.CONTACT, Verb.LEAVE);
			case OFFERED -> EnumSet.of(Verb.ACCEPT, Verb.DECLINE, Verb.EXPIRE, Verb.LEAVE);
			case STALE -> EnumSet.of(Verb.CONTACT, Verb.LEAVE);
			case PLACED, LEFT -> EnumSet.noneOf(Verb.class);
		};

		Set<Verb> obeyed = EnumSet.allOf(Verb.class);
		obeyed.removeIf((verb) -> {
			WaitlistEntry entry = in(status);
			boolean rests = !entry.offerable();
			int events = entry.recorded().size();
			return catchThrowable(() -> verb.on(entry)) != null
					|| (entry.recorded().size() == events && rests == !entry.offerable());
		});

		assertThat(obeyed).isEqualTo(expected);
	}

	/** Everything that can be done to an entry. */
	private enum Verb {

		OFFER, ACCEPT, DECLINE, EXPIRE, CONTACT, LEAVE;

		void on(WaitlistEntry entry) {
			switch (this) {
				case OFFER -> {
					if (entry.status() == WaitlistStatus.WAITING) {
						entry.contacted(RULES, MONDAY);
					}
					offered(entry, MONDAY);
				}
				case ACCEPT -> entry.accept(RULES, MONDAY);
				case DECLINE -> entry.decline(RULES, MONDAY);
				case EXPIRE -> entry.passTime(RULES, LATER);
				case CONTACT -> entry.contacted(RULES, MONDAY);
				case LEAVE -> entry.leave(Outcome.WITHDRAWN, RULES, MONDAY);
			}
		}

	}

	private static List<String> types(WaitlistEntry entry) {
		return entry.recorded().stream().map(DomainEvent::type).toList();
	}

}
