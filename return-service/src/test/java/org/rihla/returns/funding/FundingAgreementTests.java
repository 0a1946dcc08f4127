/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.funding.FundingFixtures.NOW;
import static org.rihla.returns.funding.FundingFixtures.PRICES;
import static org.rihla.returns.funding.FundingFixtures.SIXTY_DAYS;
import static org.rihla.returns.funding.FundingFixtures.TODAY;
import static org.rihla.returns.funding.FundingFixtures.active;
import static org.rihla.returns.funding.FundingFixtures.commit;
import static org.rihla.returns.funding.FundingFixtures.draft;
import static org.rihla.returns.funding.FundingFixtures.plan;
import static org.rihla.returns.funding.FundingFixtures.pocketLine;
import static org.rihla.returns.funding.FundingFixtures.request;
import static org.rihla.returns.funding.FundingFixtures.requestId;
import static org.rihla.returns.funding.FundingFixtures.reserve;
import static org.rihla.returns.funding.FundingFixtures.ticketLine;
import static org.rihla.returns.funding.FundingFixtures.unmet;

/** Each verb of an agreement, and the money that it never gives twice. */
class FundingAgreementTests {

	@Test
	void isActivatedByAnotherHumanThanTheOneWhoDraftedIt() {
		FundingAgreement agreement = draft(ticketLine(100_000, null, null));

		assertThat(unmet(() -> agreement.activate("fo.1", NOW))).containsExactly("maker-is-checker");

		agreement.activate("fo.2", NOW);

		assertThat(agreement.recorded()).hasSize(2)
			.last()
			.asInstanceOf(type(FundingEvent.FundingAvailable.class))
			.returns(100, FundingEvent.FundingAvailable::remainingPercent);
		assertThatThrownBy(() -> agreement.activate("fo.2", NOW)).isInstanceOf(Refusal.TransitionNotAllowed.class);
	}

	@Test
	void setsTheWholePackageAsideForTheWholeGroupOnce() {
		FundingAgreement agreement = active(ticketLine(100_000, null, null), pocketLine(50_000));
		int before = agreement.recorded().size();

		reserve(agreement, 1, 2);
		reserve(agreement, 1, 2);

		assertThat(agreement.recorded()).hasSize(before + 2);
		assertThat(agreement.lines()).extracting(BudgetLine::freeMinor).containsExactly(20_000L, 40_000L);
		assertThat(agreement.lines()).extracting(BudgetLine::people).containsExactly(2, 2);
	}

	@Test
	void setsNothingAsideWhenOneActivityFindsNoRoom() {
		FundingAgreement agreement = active(ticketLine(100_000, null, null), pocketLine(4_999));

		reserve(agreement, 1, 1);

		assertThat(agreement.reservations()).isEmpty();
		assertThat(agreement.lines()).extracting(BudgetLine::freeMinor).containsExactly(100_000L, 4_999L);
	}

	@Test
	void servesNoMorePeopleAndSpendsNoMoreOnOneThanTheDonorAllows() {
		FundingAgreement people = active(ticketLine(1_000_000, 2, null), pocketLine(1_000_000));
		FundingAgreement ceiling = active(ticketLine(1_000_000, null, 39_999L), pocketLine(1_000_000));

		reserve(people, 1, 3);
		reserve(ceiling, 1, 1);

		assertThat(people.reservations()).isEmpty();
		assertThat(ceiling.reservations()).isEmpty();
	}

	@Test
	void looksForASecondLineWhenTheFirstIsUsedUp() {
		FundingAgreement agreement = active(ticketLine(10_000, null, null), ticketLine(40_000, null, null),
				pocketLine(5_000));

		reserve(agreement, 1, 1);

		assertThat(agreement.lines()).extracting(BudgetLine::freeMinor).containsExactly(10_000L, 0L, 0L);
	}

	@Test
	void givesNothingBeforeItIsActiveOrOutsideItsDates() {
		FundingAgreement drafted = draft(ticketLine(100_000, null, null), pocketLine(50_000));
		FundingAgreement agreement = active(ticketLine(100_000, null, null), pocketLine(50_000));

		reserve(drafted, 1, 1);
		agreement.reserve(request(1, 1), PRICES, LocalDate.of(2027, 1, 1), SIXTY_DAYS, NOW);
		agreement.reserve(request(2, 1), PRICES, LocalDate.of(2025, 12, 31), SIXTY_DAYS, NOW);

		assertThat(drafted.reservations()).isEmpty();
		assertThat(agreement.reservations()).isEmpty();
	}

	@Test
	void knowsNoPriceMeansNoRoom() {
		FundingAgreement agreement = active(ticketLine(100_000, null, null), pocketLine(50_000));

		agreement.reserve(request(1, 1), new PriceList(Map.of(Activity.TICKET, 1L)), TODAY, SIXTY_DAYS, NOW);

		assertThat(agreement.reservations()).isEmpty();
	}

	@Test
	void bindsOnlyWhatWasAskedForAndNotByOneWhoAsked() {
		FundingAgreement agreement = active(ticketLine(100_000, null, null), pocketLine(50_000));
		reserve(agreement, 1, 1);

		assertThatThrownBy(() -> commit(agreement, 1, "fo.1")).isInstanceOf(Refusal.TransitionNotAllowed.class);

		agreement.askForCommitment(plan(1));

		assertThat(unmet(() -> commit(agreement, 1, "mv.1"))).containsExactly("maker-is-checker");

		commit(agreement, 1, "fo.1");
		int once = agreement.recorded().size();
		commit(agreement, 1, "fo.1");

		assertThat(agreement.recorded()).hasSize(once)
			.filteredOn(FundingEvent.FundingCommitted.class::isInstance)
			.hasSize(2);
		assertThat(agreement.lines()).extracting(BudgetLine::committedMinor).containsExactly(40_000L, 5_000L);
		assertThat(agreement.lines()).extracting(BudgetLine::reservedMinor).containsOnly(0L);
	}

	@Test
	void bindsNothingThatHasExpiredOrEnded() {
		FundingAgreement agreement = active(ticketLine(100_000, null, null), pocketLine(50_000));
		reserve(agreement, 1, 1);
		agreement.askForCommitment(plan(1));

		assertThat(unmet(
				() -> agreement.commit(requestId(1), "fo.1", Set.of(), LocalDate.of(2027, 2, 1), NOW.plus(SIXTY_DAYS))))
			.containsExactly("agreement-ended", "reservation-expired");
		assertThatThrownBy(() -> commit(agreement, 9, "fo.1")).isInstanceOf(Refusal.NotFound.class);
	}

	@Test
	void freesWhatStandsForAGroupThatStaysAndSaysSo() {
		FundingAgreement agreement = active(ticketLine(100_000, 5, null), pocketLine(50_000));
		reserve(agreement, 1, 2);
		agreement.askForCommitment(plan(1));
		commit(agreement, 1, "fo.1");
		int before = agreement.recorded().size();

		agreement.release(plan(1), NOW);
		agreement.release(plan(1), NOW);

		assertThat(agreement.recorded()).hasSize(before + 4);
		assertThat(agreement.lines()).extracting(BudgetLine::freeMinor).containsExactly(100_000L, 50_000L);
		assertThat(agreement.recorded().getLast()).isInstanceOf(FundingEvent.FundingAvailable.class);
	}

	@Test
	void doesNotSetAsideAgainForARequestThatWasReleased() {
		FundingAgreement agreement = active(ticketLine(100_000, 5, null), pocketLine(50_000));
		reserve(agreement, 1, 2);
		agreement.release(plan(1), NOW);

		reserve(agreement, 1, 2);

		assertThat(agreement.lines()).extracting(BudgetLine::freeMinor).containsExactly(100_000L, 50_000L);
	}

	@Test
	void neverGivesMoreThanThereIsInAnyOrderOfThings() {
		for (int seed = 0; seed < 500; seed++) {
			Random random = new Random(seed);
			FundingAgreement agreement = active(ticketLine(170_000, 4, null), pocketLine(22_000));
			for (int i = 0; i < 50; i++) {
				int who = random.nextInt(8);
				switch (random.nextInt(4)) {
					case 0 -> reserve(agreement, who, 1 + who % 3);
					case 1 -> agreement.askForCommitment(plan(who));
					case 2 -> catchThrowableOfType(Refusal.class, () -> commit(agreement, who, "fo.1"));
					default -> agreement.release(plan(who), NOW);
				}
				agreement.lines().forEach((line) -> assertBalanced(agreement, line));
			}
		}
	}

	private static void assertBalanced(FundingAgreement agreement, BudgetLine line) {
		assertThat(line.reservedMinor()).isNotNegative().isEqualTo(sum(agreement, line, Reservation.State.RESERVED));
		assertThat(line.committedMinor()).isNotNegative().isEqualTo(sum(agreement, line, Reservation.State.COMMITTED));
		assertThat(line.freeMinor()).isNotNegative();
		assertThat(line.people()).isEqualTo(agreement.reservations()
			.stream()
			.filter((one) -> one.standing() && one.lineId().equals(line.lineId()))
			.mapToInt(Reservation::places)
			.sum());
		assertThat(line.people()).isLessThanOrEqualTo((line.maxPeople() != null) ? line.maxPeople() : 1000);
	}

	private static long sum(FundingAgreement agreement, BudgetLine line, Reservation.State state) {
		return agreement.reservations()
			.stream()
			.filter((one) -> one.is(state) && one.lineId().equals(line.lineId()))
			.mapToLong((one) -> one.amountMinor().reveal())
			.sum();
	}

}
