/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** A decision on eligibility as it was taken; never overwritten. */
public record Decision(DecisionId decisionId, String programme, int rulesVersion, Outcome outcome, String decidedBy,
		Instant decidedOn, @Nullable LocalDate informedOn,
		@Sealed(Compartment.CORE) Sensitive<List<Evaluation.Judgement>> judgements,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> reason) {

	/**
	 * What must hold, be told and be explained before this outcome.
	 * @param staleScreenings who was not screened recently enough
	 */
	public static Condition[] conditions(DecideEligibility command, Evaluation evaluation,
			List<PersonId> staleScreenings) {
		Condition inForce = new Condition("programme-not-active", evaluation.inForce());
		return switch (command.outcome()) {
			case ELIGIBLE -> new Condition[] { inForce,
					Condition.noneOf("eligibility-facts-missing", evaluation.having(Rule.Result.UNKNOWN)),
					Condition.noneOf("rules-not-met", evaluation.having(Rule.Result.NOT_MET)),
					Condition.noneOf("screening-stale", staleScreenings) };
			case NOT_ELIGIBLE -> new Condition[] { inForce, new Condition("reason-missing", command.reason() != null),
					new Condition("person-not-informed", command.informedOn() != null),
					new Condition("review-right-not-told", command.reviewRightTold()) };
		};
	}

	/**
	 * What must hold before an exception is asked for: no rule without exceptions fails.
	 */
	public static Condition[] conditions(RequestException command, Evaluation evaluation) {
		return new Condition[] { new Condition("programme-not-active", evaluation.inForce()),
				Condition.noneOf("eligibility-facts-missing", evaluation.having(Rule.Result.UNKNOWN)),
				Condition.noneOf("rules-not-met", evaluation.failingWithoutException()),
				new Condition("reason-missing", command.reason() != null) };
	}

	/** The decision that the command describes. */
	public static Decision taken(DecideEligibility command, Evaluation evaluation, Act act) {
		return of(evaluation, command.outcome().outcome(), command.informedOn(), command.reason(), act);
	}

	/** That an exception is needed; another human decides on it. */
	public static Decision exceptionAsked(RequestException command, Evaluation evaluation, Act act) {
		return of(evaluation, Outcome.NEEDS_EXCEPTION, null, command.reason(), act);
	}

	/** That the exception asked for is granted. */
	Decision excepted(ApproveException command, Act act) {
		return new Decision(new DecisionId(act.newId("decision")), this.programme, this.rulesVersion, Outcome.ELIGIBLE,
				act.by(), act.now(), null, this.judgements, command.reason());
	}

	private static Decision of(Evaluation evaluation, Outcome outcome, @Nullable LocalDate informedOn,
			@Nullable Sensitive<String> reason, Act act) {
		return new Decision(new DecisionId(act.newId("decision")), evaluation.programme(), evaluation.rulesVersion(),
				outcome, act.by(), act.now(), informedOn, Sensitive.of(evaluation.judgements()), reason);
	}

}
