/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.plan.group.CaseFactsTaken;
import org.rihla.returns.plan.papers.Escort;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.voluntariness.Topic;

import static org.rihla.returns.plan.guard.CompletePlan.AWA;
import static org.rihla.returns.plan.guard.CompletePlan.DAY;
import static org.rihla.returns.plan.guard.CompletePlan.NOW;

/** One thing that is missing from a plan which has all the rest. */
enum Flaw {

	// @formatter:off
	NO_FACTS((plan) -> plan.facts = CaseFactsTaken.none()),
	NEWER_FACTS((plan) -> plan.facts = plan.facts.changed(2)),
	NO_IDENTITY((plan) -> plan.identified = false),
	CASE_SAYS_CHILD((plan) -> answer(plan, (c) -> new Clearance(c.state(), c.sequence(), c.holds(), c.consents(),
			c.gates(), Set.of(), Set.of(), Set.of(AWA)))),
	BLOCKING_HOLD((plan) -> answer(plan, (c) -> new Clearance(c.state(), c.sequence(),
			List.of(new Clearance.Hold(new UUID(4, 4), true, Set.of(AWA))), c.consents(), c.gates(), Set.of(), Set.of(),
			Set.of()))),
	NO_ANSWER((plan) -> plan.clearance = null),
	OPEN_CLAIM((plan) -> answer(plan, (c) -> new Clearance(c.state(), c.sequence(), c.holds(), c.consents(), c.gates(),
			Set.of(AWA), Set.of(), Set.of()))),
	NO_CONSENT((plan) -> answer(plan, (c) -> new Clearance(c.state(), c.sequence(), c.holds(), List.of(), c.gates(),
			Set.of(), Set.of(), Set.of()))),
	HALF_COUNSELLED((plan) -> plan.counselled(EnumSet.of(Topic.ALTERNATIVES, Topic.ASYLUM_EFFECTS))),
	CLAIM_WITHOUT_EFFECTS((plan) -> {
		OPEN_CLAIM.in(plan);
		plan.counselled(EnumSet.complementOf(EnumSet.of(Topic.ASYLUM_EFFECTS)));
	}),
	DOUBT((plan) -> answer(plan, (c) -> new Clearance(c.state(), c.sequence(), c.holds(), c.consents(), c.gates(),
			Set.of(), Set.of(AWA), Set.of()))),
	GATE_DECLARE((plan) -> gate(plan, "DECLARE")),
	GATE_TICKET((plan) -> gate(plan, "TICKET")),
	GATE_DEPART((plan) -> gate(plan, "DEPART")),
	GATE_ARRIVE((plan) -> gate(plan, "ARRIVE")),
	GATE_SEEN_BY_ITS_READER((plan) -> {
		gate(plan, "DECLARE");
		plan.role = "protection-officer";
	}),
	NOT_DECLARED((plan) -> plan.declared = false),
	NO_MONEY((plan) -> plan.fundsCovered = false),
	COOLING_OFF((plan) -> plan.coolingOffRuns = true),
	CONFIRMED_8_DAYS_AGO((plan) -> plan.confirmedAgo = Duration.ofDays(8)),
	CONFIRMED_4_DAYS_AGO((plan) -> plan.confirmedAgo = Duration.ofDays(4)),
	CONFIRMED_YESTERDAY((plan) -> plan.confirmedAgo = Duration.ofDays(1)),
	NO_DOCUMENT((plan) -> plan.awa().put(CompletePlan.document(DAY).in(
			TravelDocument.State.LOST))),
	DOCUMENT_UNTIL_THE_DAY_BEFORE((plan) -> plan.awa().put(CompletePlan.document(DAY.minusDays(1)))),
	NO_EXIT((plan) -> plan.awa().put(CompletePlan.permit(Permit.Kind.EXIT, DAY.minusDays(1), false))),
	LEGAL_BAR((plan) -> plan.awa().put(CompletePlan.permit(Permit.Kind.EXIT, DAY, true))),
	TRANSIT_ENDED((plan) -> plan.awa().put(CompletePlan.permit(Permit.Kind.TRANSIT, DAY.minusDays(1), false))),
	UNFIT((plan) -> fitness(plan, Fitness.Outcome.UNFIT, DAY, false)),
	FIT_UNTIL_THE_DAY_BEFORE((plan) -> fitness(plan, Fitness.Outcome.FIT, DAY.minusDays(1), false)),
	CARE_NOT_ARRANGED((plan) -> fitness(plan, Fitness.Outcome.FIT_WITH_CONDITIONS, DAY, true)),
	NO_ESCORT(Flaw::needsNurse),
	NO_SEAT_FOR_ESCORT((plan) -> {
		needsNurse(plan);
		plan.awa().accompany(new Escort(new UUID(5, 5), Escort.Kind.NURSE, Sensitive.of("Invented")));
		plan.escortsSeated = false;
	}),
	ESCORT_WITHOUT_NAME((plan) -> {
		needsNurse(plan);
		plan.awa().accompany(new Escort(new UUID(5, 5), Escort.Kind.DOCTOR, null));
	}),
	NO_RECEPTION((plan) -> plan.receptionAcknowledged = false),
	NO_RECEPTION_FOR_URGENT((plan) -> {
		plan.facts(2);
		plan.receptionAcknowledged = false;
	}),
	NOT_BRIEFED((plan) -> plan.briefed = false),
	CHECKED_4_DAYS_AGO((plan) -> plan.awa().checked(NOW.minus(Duration.ofDays(4))));
	// @formatter:on

	private final Consumer<CompletePlan> damage;

	Flaw(Consumer<CompletePlan> damage) {
		this.damage = damage;
	}

	void in(CompletePlan plan) {
		this.damage.accept(plan);
	}

	private static void answer(CompletePlan plan, UnaryOperator<Clearance> change) {
		@Nullable Clearance before = plan.clearance;
		if (before != null) {
			plan.clearance = change.apply(before);
		}
	}

	private static void gate(CompletePlan plan, String stage) {
		answer(plan, (c) -> new Clearance(c.state(), c.sequence(), c.holds(), c.consents(),
				List.of(new Clearance.Gate(new UUID(6, 6), AWA, stage)), Set.of(), Set.of(), Set.of()));
	}

	private static void needsNurse(CompletePlan plan) {
		plan.awa()
			.examined(CompletePlan.fitness(Fitness.Outcome.FIT_WITH_CONDITIONS, Fitness.Escort.NURSE, false),
					new Fitness.Validity(DAY, DAY));
	}

	private static void fitness(CompletePlan plan, Fitness.Outcome outcome, LocalDate until, boolean providerNeeded) {
		plan.awa()
			.examined(CompletePlan.fitness(outcome, Fitness.Escort.NONE, providerNeeded),
					new Fitness.Validity(until, until));
	}

}
