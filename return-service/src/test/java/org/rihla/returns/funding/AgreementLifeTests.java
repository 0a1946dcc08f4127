/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.funding.Reservation.State;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.returns.funding.FundingFixtures.NOW;
import static org.rihla.returns.funding.FundingFixtures.SIXTY_DAYS;
import static org.rihla.returns.funding.FundingFixtures.TERMS;
import static org.rihla.returns.funding.FundingFixtures.active;
import static org.rihla.returns.funding.FundingFixtures.at;
import static org.rihla.returns.funding.FundingFixtures.commit;
import static org.rihla.returns.funding.FundingFixtures.draft;
import static org.rihla.returns.funding.FundingFixtures.paying;
import static org.rihla.returns.funding.FundingFixtures.plan;
import static org.rihla.returns.funding.FundingFixtures.requestId;
import static org.rihla.returns.funding.FundingFixtures.reserve;
import static org.rihla.returns.funding.FundingFixtures.ticketLine;
import static org.rihla.returns.funding.FundingFixtures.unmet;

/** What an agreement pays, how its lines change, and how it ends. */
class AgreementLifeTests {

	private static final Instant IN_GRACE = Instant.parse("2027-02-01T12:00:00.000Z");

	private static final Instant AFTER_GRACE = Instant.parse("2027-04-01T12:00:00.000Z");

	@Test
	void paysWhatItCostAndFreesTheRest() {
		FundingAgreement agreement = bound();

		agreement.settle(requestId(1), paying(agreement, 1, 35_000), "fo.1", Set.of("mv.1"), TERMS);

		assertThat(types(agreement)).endsWith("funding.spent", "funding.released", "funding.available");
		assertThat(agreement.lines().getFirst()).returns(35_000L, BudgetLine::spentMinor)
			.returns(0L, BudgetLine::committedMinor)
			.returns(1, BudgetLine::people);
	}

	@Test
	void paysNoMoreThanIsBoundNorAfterGraceNorToOneWhoAsked() {
		FundingAgreement agreement = bound();
		SettleCosts tooMuch = paying(agreement, 1, 40_001);

		assertThat(unmet(() -> agreement.settle(requestId(1), tooMuch, "mv.1", Set.of("mv.1"), at(AFTER_GRACE))))
			.containsExactly("agreement-closed", "commitment-exceeded", "maker-is-checker");
	}

	@Test
	void keepsCostsThatAroseBeforeSomebodyStays() {
		FundingAgreement agreement = bound();
		ReservationId ticket = agreement.reservations().getFirst().reservationId();
		agreement.settle(requestId(1), new SettleCosts(List.of(new SettleCosts.Cost(ticket, 9_000, null, false))),
				"fo.1", Set.of(), TERMS);

		agreement.release(plan(1), TERMS);

		assertThat(agreement.lines().getFirst()).returns(9_000L, BudgetLine::spentMinor)
			.returns(91_000L, BudgetLine::freeMinor);
		assertThat(types(agreement)).endsWith("funding.spent", "funding.released", "funding.available");
	}

	@Test
	void takesCostsInTheMissionsCurrencyAtTheFrozenRate() {
		ExchangeRates.Day day = new ExchangeRates.Day(NOW.atZone(TERMS.zone()).toLocalDate(),
				Map.of("MAD", "10.00", "XOF", "655.957"));
		ExchangeRates rates = new ExchangeRates(1, "invented", day.on(), "EUR", List.of(day));

		assertThat(rates.freeze("EUR", "MAD", day.on()).orElseThrow().toAgreement(12_345, "MAD")).isEqualTo(1_235);
		assertThat(rates.freeze("XOF", "MAD", day.on()).orElseThrow().toAgreement(1_000, "MAD")).isEqualTo(656);
		assertThat(rates.freeze("GBP", "MAD", day.on())).isEmpty();
		assertThat(rates.freeze("EUR", "MAD", day.on().minusDays(1))).isEmpty();
	}

	@Test
	void amendsALineByTwoPeopleAndNeverBelowItsUse() {
		FundingAgreement agreement = bound();
		LineId line = agreement.lines().getFirst().lineId();

		assertThat(unmet(() -> agreement.propose(line, new AmendLine(39_999, null, null, null), "fo.1")))
			.containsExactly("line-below-use");
		agreement.propose(line, new AmendLine(200_000, 5, null, null), "fo.1");
		assertThat(unmet(() -> agreement.approve(line, "fo.1", TERMS))).containsExactly("maker-is-checker");
		agreement.approve(line, "pm.1", TERMS);

		assertThat(types(agreement)).endsWith("funding.lineAmended", "funding.available");
		assertThat(agreement.lines().getFirst().remainingPlaces()).isEqualTo(4);
	}

	@Test
	void endsWithItsLastDayKeepingWhatIsBound() {
		FundingAgreement agreement = bound();
		reserve(agreement, 2, 1);

		agreement.passTime(at(agreement.contract().over(TERMS.zone())));

		assertThat(agreement.status()).isEqualTo(AgreementStatus.ENDED);
		assertThat(types(agreement)).containsOnlyOnce("funding.agreementEnded");
		assertThat(agreement.standing((_) -> true)).extracting(Reservation::state).containsExactly(State.COMMITTED);
		assertThat(agreement.spendable(IN_GRACE.atZone(TERMS.zone()).toLocalDate())).isTrue();
		assertThat(unmet(agreement::closeBooks)).containsExactly("reservations-open");
		agreement.settle(requestId(1), paying(agreement, 1, 40_000), "fo.1", Set.of(), at(IN_GRACE));
		agreement.closeBooks();
		assertThat(agreement.status()).isEqualTo(AgreementStatus.SETTLED);
	}

	@Test
	void letsAReservationExpireButNotOneThatIsOffered() {
		FundingAgreement agreement = active(ticketLine(100_000, null, null));
		reserve(agreement, 1, 1);
		FundingPackage wanted = FundingFixtures.wanted(2, 1);
		agreement.reserve(wanted.needs().getFirst(), new Attempt(requestId(2).value(), wanted, true, NOW),
				FundingFixtures.PRICES, TERMS);

		agreement.passTime(at(NOW.plus(SIXTY_DAYS)));

		assertThat(agreement.reservations()).extracting(Reservation::state)
			.containsExactly(State.EXPIRED, State.RESERVED);
		agreement.passTime(at(NOW.plus(SIXTY_DAYS).plus(Duration.ofDays(20))));
		assertThat(agreement.reservations()).hasSize(2);
	}

	@ParameterizedTest
	@EnumSource
	void obeysExactlyTheVerbsOfItsStatus(AgreementStatus status) {
		Set<Verb> expected = switch (status) {
			case DRAFT -> EnumSet.of(Verb.ACTIVATE, Verb.AMEND);
			case ACTIVE -> EnumSet.of(Verb.RESERVE, Verb.AMEND, Verb.END);
			case ENDED -> EnumSet.of(Verb.CLOSE);
			case SETTLED -> EnumSet.noneOf(Verb.class);
		};

		Set<Verb> obeyed = EnumSet.allOf(Verb.class);
		obeyed.removeIf((verb) -> {
			FundingAgreement agreement = in(status);
			Throwable refused = catchThrowable(() -> verb.on(agreement));
			return refused instanceof Refusal || (verb == Verb.RESERVE && agreement.reservations().isEmpty());
		});

		assertThat(obeyed).isEqualTo(expected);
	}

	/** Everything that can be done to an agreement itself. */
	private enum Verb {

		ACTIVATE, RESERVE, AMEND, END, CLOSE;

		void on(FundingAgreement agreement) {
			switch (this) {
				case ACTIVATE -> agreement.activate("fo.2", TERMS);
				case RESERVE -> reserve(agreement, 1, 1);
				case AMEND -> agreement.propose(agreement.lines().getFirst().lineId(),
						new AmendLine(200_000, null, null, null), "fo.1");
				case END -> agreement.end(TERMS);
				case CLOSE -> agreement.closeBooks();
			}
		}

	}

	private static FundingAgreement in(AgreementStatus status) {
		FundingAgreement agreement = draft(ticketLine(100_000, null, null));
		if (status != AgreementStatus.DRAFT) {
			agreement.activate("fo.2", TERMS);
		}
		if (status == AgreementStatus.ENDED || status == AgreementStatus.SETTLED) {
			agreement.end(TERMS);
		}
		if (status == AgreementStatus.SETTLED) {
			agreement.closeBooks();
		}
		return agreement;
	}

	private static FundingAgreement bound() {
		FundingAgreement agreement = active(ticketLine(100_000, null, null));
		reserve(agreement, 1, 1);
		agreement.askForCommitment(plan(1), TERMS);
		commit(agreement, 1, "fo.1");
		return agreement;
	}

	private static List<String> types(FundingAgreement agreement) {
		return agreement.recorded().stream().map(DomainEvent::type).toList();
	}

}
