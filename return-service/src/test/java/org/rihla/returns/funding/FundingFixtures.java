/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.Custody;
import org.rihla.returns.plan.recheck.PersonFacts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** An invented donor's money, and groups that ask for it. */
final class FundingFixtures {

	static final Instant NOW = Instant.parse("2026-10-05T12:00:00.000Z");

	static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	static final FundingTerms TERMS = at(NOW);

	static final Duration SIXTY_DAYS = Duration.ofDays(60);

	static final PriceList PRICES = new PriceList(Map.of(Activity.TICKET, 40_000L, Activity.POCKET_MONEY, 5_000L));

	static final List<Activity> PACKAGE = List.of(Activity.TICKET, Activity.POCKET_MONEY);

	private FundingFixtures() {
	}

	/** One of each event. */
	static List<DomainEvent> aFullLife() {
		FundingAgreement agreement = active(ticketLine(1_000_000, 10, null), pocketLine(50_000));
		reserve(agreement, 1, 2);
		agreement.askForCommitment(plan(1), TERMS);
		agreement.refuse(requestId(1), TERMS);
		agreement.askForCommitment(plan(1), TERMS);
		commit(agreement, 1, "fo.1");
		agreement.settle(requestId(1), paying(agreement, 1, 70_000), "fo.1", Set.of("mv.1"), TERMS);
		reserve(agreement, 2, 4);
		reserve(agreement, 3, 4);
		agreement.passTime(at(NOW.plus(SIXTY_DAYS)));
		LineId ticket = agreement.lines().getFirst().lineId();
		agreement.propose(ticket, new AmendLine(2_000_000, 20, null, null), "fo.1");
		agreement.approve(ticket, "pm.1", TERMS);
		agreement.end(TERMS);
		return agreement.recorded();
	}

	static FundingTerms at(Instant now) {
		return new FundingTerms(now, ZoneId.of("Africa/Casablanca"), SIXTY_DAYS, Duration.ofDays(30), 10, 5);
	}

	static FundingAgreement active(DraftAgreement.Line... lines) {
		return active(Earmark.none(), lines);
	}

	static FundingAgreement active(Earmark earmark, DraftAgreement.Line... lines) {
		FundingAgreement agreement = draft(earmark, lines);
		agreement.activate("fo.2", TERMS);
		return agreement;
	}

	static FundingAgreement draft(DraftAgreement.Line... lines) {
		return draft(Earmark.none(), lines);
	}

	static FundingAgreement draft(Earmark earmark, DraftAgreement.Line... lines) {
		return FundingAgreement.draft(new AgreementId(new UUID(5, 1)),
				new DraftAgreement("SOUTH", "AGR-SOUTH-26", "EUR", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31),
						LocalDate.of(2027, 3, 31), null, Level.SOFT, earmark, List.of(lines)),
				"MA", "RBA", "fo.1");
	}

	static DraftAgreement.Line ticketLine(long amount, @Nullable Integer people, @Nullable Long perPerson) {
		return new DraftAgreement.Line(Activity.TICKET, amount, people, perPerson, null, null);
	}

	static DraftAgreement.Line pocketLine(long amount) {
		return new DraftAgreement.Line(Activity.POCKET_MONEY, amount, null, null, null, null);
	}

	static DraftAgreement.Line grantLine(long amount, int people, Map<Profile, Long> ceilings) {
		return new DraftAgreement.Line(Activity.REINTEGRATION, amount, people, null, ceilings, null);
	}

	/** Each part of the package that finds room. */
	static void reserve(FundingAgreement agreement, int who, int places) {
		reserve(agreement, wanted(who, places), TERMS);
	}

	static void reserve(FundingAgreement agreement, FundingPackage wanted, FundingTerms terms) {
		Attempt attempt = new Attempt(wanted.requestId().value(), wanted, false, terms.now().plus(SIXTY_DAYS));
		wanted.needs().forEach((need) -> agreement.reserve(need, attempt, PRICES, terms));
	}

	static void commit(FundingAgreement agreement, int who, String by) {
		agreement.commit(requestId(who), by, Set.of("mv.1"), null, TERMS);
	}

	/** So much for the first thing, all of the rest. */
	static SettleCosts paying(FundingAgreement agreement, int who, long first) {
		List<Reservation> bound = agreement.standing((one) -> one.requestId().equals(requestId(who)));
		return new SettleCosts(bound.stream()
			.map((one) -> new SettleCosts.Cost(one.reservationId(),
					one.equals(bound.getFirst()) ? first : one.openMinor(), null, null))
			.toList());
	}

	static FundingPackage wanted(int who, int places) {
		return wanted(who, group(who, places), PACKAGE.stream().map(Need::priced).toList());
	}

	static FundingPackage wanted(int who, Beneficiaries group, List<Need> needs) {
		return new FundingPackage(requestId(who), plan(who), new CaseId(new UUID(2, who)),
				new Custody("MA", "RBA", "cw.1", "T1"), Kind.RETURN, 0, NOW, group, needs);
	}

	static Beneficiaries group(int who, int places) {
		return new Beneficiaries(4, "CI", Sensitive.of("RABAT"), null,
				IntStream.range(0, places)
					.mapToObj((i) -> new Beneficiary(new PersonId(new UUID(who, i)), Set.of(Profile.ADULT),
							Sensitive.of(adult("CI", "F"))))
					.toList());
	}

	static PersonFacts adult(String nationality, String sex) {
		return new PersonFacts(List.of(nationality), "1999-04-02", "DOCUMENTED", sex, "IRREGULAR", true);
	}

	static RequestId requestId(int who) {
		return new RequestId(new UUID(6, who));
	}

	static PlanId plan(int who) {
		return new PlanId(new UUID(1, who));
	}

	static Set<String> unmet(Runnable verb) {
		Refusal.ConditionsUnmet refusal = catchThrowableOfType(Refusal.ConditionsUnmet.class, verb::run);
		assertThat(refusal).as("nothing was refused").isNotNull();
		return new TreeSet<>(refusal.unmet().keySet());
	}

}
