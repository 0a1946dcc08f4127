/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.funding.Reservation.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.funding.FundingFixtures.NOW;
import static org.rihla.returns.funding.FundingFixtures.SIXTY_DAYS;
import static org.rihla.returns.funding.FundingFixtures.active;
import static org.rihla.returns.funding.FundingFixtures.at;
import static org.rihla.returns.funding.FundingFixtures.paying;
import static org.rihla.returns.funding.FundingFixtures.plan;
import static org.rihla.returns.funding.FundingFixtures.pocketLine;
import static org.rihla.returns.funding.FundingFixtures.requestId;
import static org.rihla.returns.funding.FundingFixtures.ticketLine;
import static org.rihla.returns.funding.FundingFixtures.wanted;

/** Money through random lives: never more than there is, and nothing lost. */
class FundingInvariantsTests {

	private static final int PLANS = 12;

	/** What was ever paid out, by line. */
	private final Map<LineId, Long> paid = new HashMap<>();

	@RepeatedTest(300)
	void holdInAnyOrderOfThings(RepetitionInfo repetition) {
		Random random = new Random(repetition.getCurrentRepetition());
		FundingAgreement agreement = active(ticketLine(700_000, 9, 45_000L), pocketLine(60_000));
		Instant now = NOW;
		for (int i = 0; i < 120; i++) {
			now = now.plus(Duration.ofHours(random.nextInt(40)));
			int step = random.nextInt(12);
			int who = random.nextInt(2 * PLANS);
			FundingTerms terms = at(now);
			int events = agreement.recorded().size();
			long version = fingerprint(agreement);
			try {
				step(agreement, step, who, random, terms);
			}
			catch (Refusal _) {
				assertThat(agreement.recorded()).hasSize(events);
				assertThat(fingerprint(agreement)).isEqualTo(version);
			}
			agreement.lines().forEach((line) -> assertBalanced(agreement, line));
		}
	}

	private void step(FundingAgreement agreement, int step, int who, Random random, FundingTerms terms) {
		switch (step) {
			case 0, 1 -> {
				FundingPackage wanted = wanted(who, 1 + who % 3);
				Attempt attempt = new Attempt(new UUID(who, random.nextInt(40)), wanted, random.nextInt(4) == 0,
						terms.now().plus(SIXTY_DAYS));
				wanted.needs().forEach((need) -> agreement.reserve(need, attempt, FundingFixtures.PRICES, terms));
			}
			case 2 -> agreement.askForCommitment(plan(who), terms);
			case 3 -> agreement.commit(requestId(who), "fo.1", Set.of("mv.1"), null, terms);
			case 4 -> agreement.settle(requestId(who), paying(agreement, who, random.nextInt(50_000)), "fo.1",
					Set.of("mv.1"), terms);
			case 5 -> agreement.release(plan(who), terms);
			case 6 -> agreement.abandon(new UUID(who, random.nextInt(40)), terms);
			case 7 -> agreement.refuse(requestId(who), terms);
			case 8 -> divide(agreement, who, random, terms);
			case 9 -> agreement.releaseShare(plan(who), List.of(person(who, random.nextInt(3))), terms);
			case 10 -> agreement.forget(new CaseId(new UUID(2, who)), terms);
			default -> agreement.passTime(terms);
		}
	}

	/** It is the same money as before, in the same state. */
	private static void divide(FundingAgreement agreement, int who, Random random, FundingTerms terms) {
		List<BudgetLine> before = agreement.lines();
		int events = agreement.recorded().size();

		agreement.divide(plan(who), plan(who + PLANS), List.of(person(who, random.nextInt(3))), terms);

		assertThat(agreement.lines()).isEqualTo(before);
		assertThat(agreement.recorded()).hasSize(events);
	}

	private static PersonId person(int who, int place) {
		return new PersonId(new UUID(who, place));
	}

	private static long fingerprint(FundingAgreement agreement) {
		return agreement.ledger().hashCode();
	}

	private void assertBalanced(FundingAgreement agreement, BudgetLine line) {
		assertThat(line.reservedMinor()).isEqualTo(open(agreement, line, State.RESERVED));
		assertThat(line.committedMinor()).isEqualTo(open(agreement, line, State.COMMITTED));
		assertThat(line.freeMinor()).isNotNegative();
		assertThat(line.holds()).isTrue();
		Set<String> served = new HashSet<>(line.served().reveal().people());
		agreement.reservations()
			.stream()
			.filter((one) -> one.serves() && one.lineId().equals(line.lineId()))
			.forEach((one) -> one.personIds().forEach((person) -> served.add(person.value().toString())));
		assertThat(line.people()).isEqualTo(served.size());
		long spent = line.served().reveal().minorByPerson().values().stream().mapToLong(Long::longValue).sum();
		assertThat(line.spentMinor())
			.isGreaterThanOrEqualTo(this.paid.merge(line.lineId(), line.spentMinor(), Math::max));
		assertThat(spent).isGreaterThanOrEqualTo(line.spentMinor() - paidOf(agreement, line));
	}

	private static long open(FundingAgreement agreement, BudgetLine line, State state) {
		return agreement.standing((one) -> one.is(state) && one.lineId().equals(line.lineId()))
			.stream()
			.mapToLong(Reservation::openMinor)
			.sum();
	}

	private static long paidOf(FundingAgreement agreement, BudgetLine line) {
		return agreement.reservations()
			.stream()
			.filter((one) -> one.lineId().equals(line.lineId()))
			.mapToLong(Reservation::paidMinor)
			.sum();
	}

}
