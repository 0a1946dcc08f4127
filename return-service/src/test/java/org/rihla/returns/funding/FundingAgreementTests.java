/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.returns.funding.FundingFixtures.TERMS;
import static org.rihla.returns.funding.FundingFixtures.active;
import static org.rihla.returns.funding.FundingFixtures.at;
import static org.rihla.returns.funding.FundingFixtures.commit;
import static org.rihla.returns.funding.FundingFixtures.draft;
import static org.rihla.returns.funding.FundingFixtures.group;
import static org.rihla.returns.funding.FundingFixtures.grantLine;
import static org.rihla.returns.funding.FundingFixtures.plan;
import static org.rihla.returns.funding.FundingFixtures.pocketLine;
import static org.rihla.returns.funding.FundingFixtures.requestId;
import static org.rihla.returns.funding.FundingFixtures.reserve;
import static org.rihla.returns.funding.FundingFixtures.ticketLine;
import static org.rihla.returns.funding.FundingFixtures.unmet;
import static org.rihla.returns.funding.FundingFixtures.wanted;

/** Each verb of an agreement, and the money that it never gives twice. */
class FundingAgreementTests {

	@Test
	void isActivatedByAnotherHumanThanTheOneWhoDraftedIt() {
		FundingAgreement agreement = draft(ticketLine(100_000, null, null));

		assertThat(unmet(() -> agreement.activate("fo.1", TERMS))).containsExactly("maker-is-checker");

		agreement.activate("fo.2", TERMS);

		assertThat(agreement.recorded()).hasSize(2)
			.last()
			.asInstanceOf(type(FundingEvent.FundingAvailable.class))
			.returns(100, FundingEvent.FundingAvailable::remainingPercent);
		assertThatThrownBy(() -> agreement.activate("fo.2", TERMS)).isInstanceOf(Refusal.TransitionNotAllowed.class);
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
	void servesNoMorePeopleAndSpendsNoMoreOnOneThanTheDonorAllows() {
		FundingAgreement people = active(ticketLine(1_000_000, 2, null));
		FundingAgreement ceiling = active(ticketLine(1_000_000, null, 39_999L));

		reserve(people, 1, 3);
		reserve(ceiling, 1, 1);

		assertThat(people.reservations()).isEmpty();
		assertThat(ceiling.reservations()).isEmpty();
	}

	@Test
	void countsAPersonOnceHoweverManyMeasuresThereAre() {
		FundingAgreement agreement = active(grantLine(9_800_000, 70, Map.of(Profile.ADULT, 140_000L)));
		Need half = new Need("m1", Activity.REINTEGRATION, null, Set.of(), new Need.Cost(70_000, "EUR"));
		Need rest = new Need("m2", Activity.REINTEGRATION, null, Set.of(), new Need.Cost(70_000, "EUR"));
		Need more = new Need("m3", Activity.REINTEGRATION, null, Set.of(), new Need.Cost(1, "EUR"));

		reserve(agreement, wanted(1, group(1, 1), List.of(half, rest, more)), TERMS);

		assertThat(agreement.reservations()).extracting(Reservation::need).containsExactly("m1", "m2");
		assertThat(agreement.lines()).extracting(BudgetLine::people).containsExactly(1);
	}

	@Test
	void neverMixesCurrencies() {
		FundingAgreement agreement = active(grantLine(9_800_000, 70, Map.of()));
		Need inFrancs = new Need("m1", Activity.REINTEGRATION, null, Set.of(), new Need.Cost(70_000, "XOF"));

		reserve(agreement, wanted(1, group(1, 1), List.of(inFrancs, Need.priced(Activity.SHELTER))), TERMS);

		assertThat(agreement.reservations()).isEmpty();
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
		FundingAgreement drafted = draft(ticketLine(100_000, null, null));
		FundingAgreement agreement = active(ticketLine(100_000, null, null));

		reserve(drafted, 1, 1);
		reserve(agreement, wanted(1, 1), at(Instant.parse("2027-01-01T00:00:00.000Z")));
		reserve(agreement, wanted(2, 1), at(Instant.parse("2025-12-31T12:00:00.000Z")));

		assertThat(drafted.reservations()).isEmpty();
		assertThat(agreement.reservations()).isEmpty();
	}

	@Test
	void bindsNothingThatHasExpiredOrEnded() {
		FundingAgreement agreement = active(ticketLine(100_000, null, null));
		reserve(agreement, 1, 1);
		agreement.askForCommitment(plan(1), TERMS);

		assertThat(unmet(() -> agreement.commit(requestId(1), "fo.1", Set.of(), null,
				at(Instant.parse("2027-02-01T12:00:00.000Z")))))
			.containsExactly("agreement-ended", "reservation-expired");
		assertThatThrownBy(() -> commit(agreement, 9, "fo.1")).isInstanceOf(Refusal.NotFound.class);
	}

	@Test
	void bindsNothingThatWasFreedByItsEndAndCanSaySo() {
		FundingAgreement agreement = active(ticketLine(100_000, null, null));
		reserve(agreement, 1, 1);
		agreement.askForCommitment(plan(1), TERMS);
		agreement.end(TERMS);

		assertThat(unmet(() -> commit(agreement, 1, "fo.1"))).containsExactly("agreement-ended");
		agreement.refuse(requestId(1), TERMS);

		assertThat(agreement.recorded().getLast()).isInstanceOf(FundingEvent.CommitmentRefused.class);
		agreement.passTime(at(TERMS.leavesOn()));
		assertThat(agreement.reservations()).isEmpty();
	}

	@Test
	void bindsOnlyWhatWasAskedForAndNotByOneWhoAsked() {
		FundingAgreement agreement = active(ticketLine(100_000, null, null), pocketLine(50_000));
		reserve(agreement, 1, 1);

		assertThatThrownBy(() -> commit(agreement, 1, "fo.1")).isInstanceOf(Refusal.TransitionNotAllowed.class);

		agreement.askForCommitment(plan(1), TERMS);

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
	void freesWhatStandsForAGroupThatStaysAndSaysSo() {
		FundingAgreement agreement = active(ticketLine(100_000, 5, null), pocketLine(50_000));
		reserve(agreement, 1, 2);
		agreement.askForCommitment(plan(1), TERMS);
		commit(agreement, 1, "fo.1");
		int before = agreement.recorded().size();

		agreement.release(plan(1), TERMS);
		agreement.release(plan(1), TERMS);

		assertThat(agreement.recorded()).hasSize(before + 4);
		assertThat(agreement.lines()).extracting(BudgetLine::freeMinor).containsExactly(100_000L, 50_000L);
		assertThat(agreement.recorded().getLast()).isInstanceOf(FundingEvent.FundingAvailable.class);
	}

	@Test
	void doesNotSetAsideAgainForARequestThatWasReleased() {
		FundingAgreement agreement = active(ticketLine(100_000, 5, null), pocketLine(50_000));
		reserve(agreement, 1, 2);
		agreement.release(plan(1), TERMS);

		reserve(agreement, 1, 2);

		assertThat(agreement.lines()).extracting(BudgetLine::freeMinor).containsExactly(100_000L, 50_000L);
	}

}
