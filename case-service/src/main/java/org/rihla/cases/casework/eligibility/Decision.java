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
	 * @param staleScreenings who was last screened too long ago
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

	/** The decision that the command describes. */
	public static Decision taken(DecideEligibility command, Evaluation evaluation, Act act) {
		return new Decision(new DecisionId(act.newId("decision")), evaluation.programme(), evaluation.rulesVersion(),
				command.outcome(), act.by(), act.now(), command.informedOn(), Sensitive.of(evaluation.judgements()),
				command.reason());
	}

}
