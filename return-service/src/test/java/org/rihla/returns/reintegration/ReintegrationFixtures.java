/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.funding.Profile;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.reintegration.agreed.Agreement;
import org.rihla.returns.reintegration.agreed.CashGrounds;
import org.rihla.returns.reintegration.agreed.Dimension;
import org.rihla.returns.reintegration.agreed.Evidence;
import org.rihla.returns.reintegration.agreed.Level;
import org.rihla.returns.reintegration.agreed.MeasureId;
import org.rihla.returns.reintegration.agreed.MeasureType;
import org.rihla.returns.reintegration.agreed.Modality;
import org.rihla.returns.reintegration.agreed.Objective;
import org.rihla.returns.reintegration.agreed.Proposal;
import org.rihla.returns.reintegration.agreed.Proposal.ProposedMeasure;
import org.rihla.returns.reintegration.agreed.Proposal.ProposedTranche;
import org.rihla.returns.reintegration.agreed.Provider;
import org.rihla.returns.reintegration.agreed.TrancheId;
import org.rihla.returns.reintegration.rules.Act;
import org.rihla.returns.reintegration.rules.ReintegrationRules;
import org.rihla.returns.reintegration.rules.Terms;
import org.rihla.returns.WorkingWeek;

/** Plans of one invented returnee in every status, reached by verbs alone. */
final class ReintegrationFixtures {

	static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

	static final Instant HOME = NOON.minus(Duration.ofDays(20));

	static final LocalDate DUE = LocalDate.parse("2026-12-15");

	static final UUID LIVELIHOOD = UUID.fromString("0f0e0d0c-0000-7000-8000-000000000004");

	static final UUID RESERVATION = new UUID(6, 1);

	static final UUID LINE = new UUID(6, 2);

	static final long CEILING = 140_000;

	static final PersonId PERSON = new PersonId(new UUID(3, 3));

	static final ReintegrationRules RULES = rules(3);

	static final FollowUp FOLLOWED = new FollowUp(new UUID(8, 1), new UUID(8, 2), true);

	private static long acts;

	private ReintegrationFixtures() {
	}

	static ReintegrationRules rules(int people) {
		return new ReintegrationRules(ZoneId.of("Africa/Casablanca"), Period.ofMonths(12), people, Period.ofDays(90));
	}

	static Act by(String human) {
		return by(human, NOON);
	}

	static Act by(String human, Instant when) {
		return new Act(new UUID(7, ++acts), human, "reintegration-officer", when, RULES, WorkingWeek.ENTRIES);
	}

	static Terms terms() {
		return new Terms("AVRR-MA", Profile.ADULT, "EUR", CEILING);
	}

	static Drafting drafting(@Nullable Terms terms, @Nullable Instant arrivedOn, List<ReintegrationPlanId> current) {
		return new Drafting(new ReintegrationPlanId(new UUID(1, 1)), new UUID(1, 2), new PlanId(new UUID(2, 2)),
				new CaseId(new UUID(4, 4)), PERSON, true,
				new Custody("MA", "RBA", "caseworker", "RBA-1", "ABJ", Set.of("officer")), terms, arrivedOn, current);
	}

	static Sensitive<String> words(String text) {
		return Sensitive.of(text);
	}

	static Because because() {
		return new Because(words("reason"), words("comment"));
	}

	static Proposal proposal(ProposedMeasure... measures) {
		return new Proposal(
				List.of(new Objective(Dimension.ECONOMIC, Level.INDIVIDUAL, words("to live from a workshop"))),
				List.of(measures));
	}

	static ProposedMeasure workshop(long amount, ProposedTranche... tranches) {
		return measure(null, Modality.IN_KIND, amount, null, tranches);
	}

	static ProposedMeasure measure(@Nullable MeasureId id, Modality modality, long amount, @Nullable CashGrounds cash,
			ProposedTranche... tranches) {
		return new ProposedMeasure(id, MeasureType.MICRO_BUSINESS, Dimension.ECONOMIC, Level.INDIVIDUAL, modality,
				new Provider(LIVELIHOOD, null), null, DUE, Set.of(Evidence.INVOICE), words("tools"),
				Sensitive.of(amount), cash, List.of(tranches));
	}

	static ProposedTranche tranche(LocalDate due, long amount, Evidence... evidence) {
		return new ProposedTranche(null, due, Set.of(evidence), Sensitive.of(amount));
	}

	static ProposedMeasure inTwoParts() {
		return workshop(100_000, tranche(DUE, 60_000, Evidence.QUOTATION),
				tranche(DUE.plusMonths(3), 40_000, Evidence.RECEIPT));
	}

	static Assessment assessment() {
		return new Assessment(words("ordinary"), words("none"), words("a sister"), words("tailor"), words("asked for"),
				words("none"));
	}

	static AssessReturnee assessed(@Nullable Sensitive<String> waiver) {
		return new AssessReturnee(assessment(), waiver, null, null);
	}

	static SubmitPlan signed() {
		return new SubmitPlan(new Agreement(LocalDate.parse("2026-11-01"), Agreement.Method.SIGNED, "fr"));
	}

	static ReintegrationPlan drafted() {
		ReintegrationPlan plan = ReintegrationPlan.draft(drafting(terms(), HOME, List.of()), by("officer"));
		plan.propose(proposal(inTwoParts(), workshop(20_000)), by("officer"));
		return plan;
	}

	static ReintegrationPlan planIn(ReintegrationPlanStatus status) {
		ReintegrationPlan plan = drafted();
		switch (status) {
			case DRAFT -> {
			}
			case ASSESSED -> assess(plan);
			case SUBMITTED -> submit(plan);
			case APPROVED -> approve(plan);
			case ACTIVE -> activate(plan);
			case SUSPENDED -> {
				activate(plan);
				plan.suspend(because(), by("manager"));
			}
			case COMPLETED -> {
				activate(plan);
				finish(plan);
				plan.complete(new CompletePlan(null), FOLLOWED, by("manager"));
			}
			case REJECTED -> {
				submit(plan);
				plan.reject(new RejectPlan(words("reason"), true), by("manager"));
			}
			case DECLINED -> plan.decline(DeclinePlan.silently(), by("officer"));
			case TERMINATED -> plan.terminate(because(), by("manager"));
		}
		return plan;
	}

	static ReintegrationPlan assess(ReintegrationPlan plan) {
		plan.assess(assessed(words("later")), true, FollowUp.none(), by("officer"));
		return plan;
	}

	static ReintegrationPlan submit(ReintegrationPlan plan) {
		assess(plan).submit(signed(), by("officer"));
		return plan;
	}

	static ReintegrationPlan approve(ReintegrationPlan plan) {
		submit(plan).fundsReserved(RESERVATION, LINE);
		plan.approve(by("manager"));
		return plan;
	}

	static ReintegrationPlan activate(ReintegrationPlan plan) {
		approve(plan).fundsCommitted(RESERVATION, LINE);
		plan.activate(by("officer"));
		return plan;
	}

	/** Cancels what is open, so that nothing stands against completing. */
	static void finish(ReintegrationPlan plan) {
		plan.measures().open().forEach((measure) -> plan.cancelMeasure(measure.measureId(), because(), by("officer")));
	}

	static MeasureId firstMeasure(ReintegrationPlan plan) {
		return plan.versions().latest().content().measures().getFirst().measureId();
	}

	static TrancheId trancheOf(ReintegrationPlan plan, int number) {
		return plan.versions().latest().content().tranches().get(number - 1).trancheId();
	}

}
