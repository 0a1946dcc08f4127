/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** An invented donor's money, and groups that ask for it. */
final class FundingFixtures {

	static final Instant NOW = Instant.parse("2026-10-05T12:00:00.000Z");

	static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

	static final Duration SIXTY_DAYS = Duration.ofDays(60);

	static final PriceList PRICES = new PriceList(Map.of(Activity.TICKET, 40_000L, Activity.POCKET_MONEY, 5_000L));

	static final List<Activity> PACKAGE = List.of(Activity.TICKET, Activity.POCKET_MONEY);

	private FundingFixtures() {
	}

	/** One of each event. */
	static List<DomainEvent> aFullLife() {
		FundingAgreement agreement = active(ticketLine(100_000, 5, null), pocketLine(50_000));
		reserve(agreement, 1, 2);
		agreement.askForCommitment(plan(1));
		commit(agreement, 1, "fo.1");
		agreement.release(plan(1), NOW);
		return agreement.recorded();
	}

	static FundingAgreement active(DraftAgreement.Line... lines) {
		FundingAgreement agreement = draft(lines);
		agreement.activate("fo.2", NOW);
		return agreement;
	}

	static FundingAgreement draft(DraftAgreement.Line... lines) {
		return FundingAgreement.draft(new AgreementId(new UUID(5, 1)), new DraftAgreement("SOUTH", "AGR-SOUTH-26",
				"EUR", LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), List.of(lines)), "MA", "RBA", "fo.1");
	}

	static DraftAgreement.Line ticketLine(long amount, @Nullable Integer people, @Nullable Long perPerson) {
		return new DraftAgreement.Line(Activity.TICKET, amount, people, perPerson);
	}

	static DraftAgreement.Line pocketLine(long amount) {
		return new DraftAgreement.Line(Activity.POCKET_MONEY, amount, null, null);
	}

	static void reserve(FundingAgreement agreement, int who, int places) {
		agreement.reserve(request(who, places), PRICES, TODAY, SIXTY_DAYS, NOW);
	}

	static void commit(FundingAgreement agreement, int who, String by) {
		agreement.commit(requestId(who), by, Set.of("mv.1"), TODAY, NOW);
	}

	static FundingRequest request(int who, int places) {
		return new FundingRequest(requestId(who), plan(who), new CaseId(new UUID(2, who)), PACKAGE, places);
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
