/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.funding.Reservation.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.funding.FundingFixtures.NOW;
import static org.rihla.returns.funding.FundingFixtures.TERMS;
import static org.rihla.returns.funding.FundingFixtures.active;
import static org.rihla.returns.funding.FundingFixtures.at;
import static org.rihla.returns.funding.FundingFixtures.commit;
import static org.rihla.returns.funding.FundingFixtures.group;
import static org.rihla.returns.funding.FundingFixtures.paying;
import static org.rihla.returns.funding.FundingFixtures.pocketLine;
import static org.rihla.returns.funding.FundingFixtures.plan;
import static org.rihla.returns.funding.FundingFixtures.requestId;
import static org.rihla.returns.funding.FundingFixtures.reserve;
import static org.rihla.returns.funding.FundingFixtures.ticketLine;
import static org.rihla.returns.funding.FundingFixtures.wanted;

/** What an agreement still knows when a case is erased: money and heads, not whose. */
class ForgottenCaseTests {

	private static final CaseId GONE = new CaseId(new UUID(2, 1));

	private static final int TEN = 10;

	@Test
	void keepsWhatWasSpentAndOnHowMany() {
		FundingAgreement agreement = bothPaid();
		DonorReport before = DonorReport.of(List.of(agreement), TEN);

		agreement.forget(GONE, TERMS);

		assertThat(DonorReport.of(List.of(agreement), TEN)).isEqualTo(before);
		assertThat(agreement.reservations()).extracting(Reservation::caseId).containsOnly(new CaseId(new UUID(2, 2)));
		assertThat(agreement.ledger().knows(GONE)).isFalse();
		assertThat(agreement.lines().getFirst().people()).isEqualTo(24);
		assertThat(agreement.lines().getFirst().served().reveal().people()).hasSize(12)
			.doesNotContain(person(1, 0), person(1, 11));
	}

	@Test
	void forgetsWhomALineHasServedLongAgo() {
		FundingAgreement agreement = bothPaid();
		agreement.passTime(at(TERMS.leavesOn()));
		DonorReport before = DonorReport.of(List.of(agreement), TEN);

		agreement.forget(GONE, TERMS);
		agreement.forget(GONE, TERMS);

		assertThat(DonorReport.of(List.of(agreement), TEN)).isEqualTo(before);
		Served served = agreement.lines().getFirst().served().reveal();
		assertThat(served.people()).hasSize(24).doesNotContain(person(1, 0)).contains(person(2, 0));
		assertThat(served.casesByPerson()).hasSize(12);
	}

	@Test
	void freesWhatStillStoodWithoutAWordAboutTheCase() {
		FundingAgreement agreement = active(ticketLine(1_000_000, null, null), pocketLine(100_000));
		reserve(agreement, 1, 2);
		agreement.askForCommitment(plan(1), TERMS);
		commit(agreement, 1, "fo.1");
		agreement.settle(requestId(1), paying(agreement, 1, 70_000), "fo.1", Set.of("mv.1"), TERMS);
		reserve(agreement, wanted(9, group(9, 1), List.of(Need.priced(Activity.TICKET))), TERMS);
		int told = agreement.recorded().size();

		agreement.forget(new CaseId(new UUID(2, 9)), TERMS);

		assertThat(agreement.lines()).extracting(BudgetLine::freeMinor).containsExactly(930_000L, 90_000L);
		assertThat(agreement.lines()).extracting(BudgetLine::people).containsExactly(2, 2);
		assertThat(agreement.recorded().subList(told, agreement.recorded().size())).singleElement()
			.isInstanceOf(FundingEvent.FundingAvailable.class);
	}

	@Test
	void countsThoseOfTwoErasedCasesApart() {
		FundingAgreement agreement = bothPaid();

		agreement.forget(GONE, TERMS);
		agreement.forget(new CaseId(new UUID(2, 2)), TERMS);

		assertThat(agreement.lines().getFirst().people()).isEqualTo(24);
		assertThat(agreement.lines().getFirst().served().reveal().people()).hasSize(24);
		assertThat(agreement.reservations()).isEmpty();
	}

	@Test
	void keepsTheLimitOfAPersonWhoIsServedByAnotherCaseToo() {
		PersonId person = group(1, 1).ids().getFirst();
		Served served = Served.nobody().and(spentOn(person, 1, 70_000)).and(spentOn(person, 2, 50_000));

		assertThat(served.forget(GONE).minorOf(person)).isEqualTo(120_000);
		assertThat(served.forget(GONE).forget(new CaseId(new UUID(2, 2))).people()).hasSize(1)
			.doesNotContain(person.value().toString());
	}

	@Test
	void stillReadsThoseWhoseCasesWereNotKept() {
		Served early = new Served(Map.of("p", 1L), null);

		assertThat(early.knows(GONE)).isFalse();
		assertThat(early.forget(GONE).people()).isEqualTo(Set.of("p"));
	}

	/** Two groups of twelve, paid for by the same line. */
	private static FundingAgreement bothPaid() {
		FundingAgreement agreement = active(ticketLine(1_000_000, null, null));
		for (int who = 1; who <= 2; who++) {
			reserve(agreement, who, 12);
			agreement.askForCommitment(plan(who), TERMS);
			commit(agreement, who, "fo.1");
			agreement.settle(requestId(who), paying(agreement, who, 470_000), "fo.1", Set.of("mv.1"), TERMS);
		}
		return agreement;
	}

	private static Reservation spentOn(PersonId person, int who, long minor) {
		return new Reservation(new ReservationId(new UUID(7, who)), new UUID(8, who), requestId(who), Kind.RETURN,
				plan(who), 0, new CaseId(new UUID(2, who)), NOW, List.of(person), new LineId(new UUID(9, 1)), "TICKET",
				State.SPENT, false, true, NOW, null, NOW, Sensitive.of(minor), Sensitive.of(minor));
	}

	private static String person(int who, int place) {
		return new UUID(who, place).toString();
	}

}
