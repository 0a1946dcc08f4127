/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.PersonId;
import org.rihla.returns.funding.Reservation.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.funding.FundingFixtures.TERMS;
import static org.rihla.returns.funding.FundingFixtures.active;
import static org.rihla.returns.funding.FundingFixtures.plan;
import static org.rihla.returns.funding.FundingFixtures.pocketLine;
import static org.rihla.returns.funding.FundingFixtures.requestId;
import static org.rihla.returns.funding.FundingFixtures.reserve;
import static org.rihla.returns.funding.FundingFixtures.ticketLine;

/** Money follows people: to the plan in which they go on, or back when they stay. */
class GroupsThatPartTests {

	private static final FrozenRate RATE = new FrozenRate("EUR", "MAD", "10.70", LocalDate.of(2026, 10, 5), 1);

	private static final PersonId THIRD = new PersonId(new UUID(1, 2));

	@Test
	void goesAlongWithThoseWhoGoOnBeside() {
		FundingAgreement agreement = ofThree();
		List<BudgetLine> before = agreement.lines();
		Reservation whole = agreement.reservations().getFirst();

		agreement.divide(plan(1), plan(2), List.of(THIRD), TERMS);

		assertThat(agreement.lines()).isEqualTo(before);
		assertThat(of(agreement, 1)).extracting(Reservation::places).containsExactly(2, 2);
		assertThat(of(agreement, 2)).extracting(Reservation::openMinor).containsExactly(40_000L, 5_000L);
		assertThat(of(agreement, 2)).allSatisfy((one) -> {
			assertThat(one.personIds()).containsExactly(THIRD);
			assertThat(one.expiresOn()).isEqualTo(whole.expiresOn());
			assertThat(one.since()).isEqualTo(whole.since());
		});
		agreement.divide(plan(1), plan(2), List.of(THIRD), TERMS);
		assertThat(agreement.reservations()).hasSize(4);
	}

	@Test
	void staysBoundAtTheSameRateAndLeavesWhatWasPaidWithTheGroup() {
		FundingAgreement agreement = bound();
		pay(agreement, 90_000);
		long committed = agreement.lines().getFirst().committedMinor();

		agreement.divide(plan(1), plan(2), List.of(THIRD), TERMS);

		Reservation ticket = of(agreement, 2).getFirst();
		assertThat(ticket.is(State.COMMITTED)).isTrue();
		assertThat(ticket.rate()).isEqualTo(RATE);
		assertThat(ticket.openMinor()).isEqualTo(30_000);
		assertThat(of(agreement, 1).getFirst().openMinor()).isZero();
		assertThat(agreement.lines().getFirst().committedMinor()).isEqualTo(committed);
	}

	@Test
	void isToldToTheOtherPlanUnderItsOwnRequest() {
		FundingAgreement agreement = bound();
		agreement.divide(plan(1), plan(2), List.of(THIRD), TERMS);
		int before = agreement.recorded().size();

		agreement.announce(plan(2), requestId(2), TERMS);

		List<DomainEvent> told = agreement.recorded().subList(before, agreement.recorded().size());
		assertThat(told).extracting(DomainEvent::type)
			.containsExactly("funding.reserved", "funding.committed", "funding.reserved", "funding.committed");
		assertThat((FundingEvent.FundingReserved) told.getFirst())
			.returns(plan(2), FundingEvent.FundingReserved::planId)
			.returns(requestId(2), FundingEvent.FundingReserved::requestId)
			.returns(1, FundingEvent.FundingReserved::places);
	}

	@Test
	void isFreeAgainForOneWhoStaysAndOnlyOnce() {
		FundingAgreement agreement = ofThree();
		int before = agreement.recorded().size();

		agreement.releaseShare(plan(1), List.of(THIRD), TERMS);
		agreement.releaseShare(plan(1), List.of(THIRD), TERMS);

		assertThat(agreement.recorded().subList(before, agreement.recorded().size())).extracting(DomainEvent::type)
			.containsExactly("funding.released", "funding.available", "funding.released", "funding.available");
		assertThat(agreement.lines()).extracting(BudgetLine::people).containsExactly(2, 2);
		assertThat(agreement.lines()).extracting(BudgetLine::freeMinor).containsExactly(120_000L, 40_000L);
	}

	@Test
	void isFreeAgainLessWhatWasPaidWhenItWasBound() {
		FundingAgreement agreement = bound();
		pay(agreement, 90_000);

		agreement.releaseShare(plan(1), List.of(THIRD), TERMS);

		assertThat(agreement.lines().getFirst()).returns(90_000L, BudgetLine::spentMinor)
			.returns(0L, BudgetLine::committedMinor)
			.returns(110_000L, BudgetLine::freeMinor);
	}

	@Test
	void isAllFreeWhenEverybodyStays() {
		FundingAgreement agreement = ofThree();

		agreement.releaseShare(plan(1), of(agreement, 1).getFirst().personIds(), TERMS);

		assertThat(agreement.standing((_) -> true)).isEmpty();
		assertThat(agreement.lines()).extracting(BudgetLine::people).containsOnly(0);
	}

	private static FundingAgreement ofThree() {
		FundingAgreement agreement = active(ticketLine(200_000, 5, null), pocketLine(50_000));
		reserve(agreement, 1, 3);
		return agreement;
	}

	private static FundingAgreement bound() {
		FundingAgreement agreement = ofThree();
		agreement.askForCommitment(plan(1), TERMS);
		agreement.commit(requestId(1), "fo.1", Set.of("mv.1"), RATE, TERMS);
		return agreement;
	}

	/** So much for tickets, and more to come. */
	private static void pay(FundingAgreement agreement, long minor) {
		ReservationId ticket = of(agreement, 1).getFirst().reservationId();
		agreement.settle(requestId(1), new SettleCosts(List.of(new SettleCosts.Cost(ticket, minor, null, false))),
				"fo.1", Set.of(), TERMS);
	}

	private static List<Reservation> of(FundingAgreement agreement, int plan) {
		return agreement.standing((one) -> one.planId().equals(plan(plan)));
	}

}
