/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.util.List;
import java.util.function.Predicate;

import org.rihla.cases.casework.person.PersonId;

/**
 * What the rules of a programme say about a group; a human decides.
 *
 * @param rulesVersion 0 when no such programme is in force
 */
public record Evaluation(String programme, int rulesVersion, List<Judgement> judgements) {

	/** What one rule says about one person. */
	public record Judgement(PersonId personId, String rule, Rule.Kind kind, Rule.Result result) {

	}

	static Evaluation of(Programme programme, List<Facts> group) {
		return new Evaluation(programme.code(), programme.version(),
				group.stream()
					.flatMap((facts) -> programme.rules()
						.stream()
						.map((rule) -> new Judgement(facts.person(), rule.id(), rule.kind(), rule.judge(facts))))
					.toList());
	}

	static Evaluation withoutProgramme(String code) {
		return new Evaluation(code, 0, List.of());
	}

	/** Whether the programme is in force here and now. */
	public boolean inForce() {
		return this.rulesVersion > 0;
	}

	/** The persons about whom some rule says this. */
	public List<PersonId> having(Rule.Result result) {
		return those((judgement) -> judgement.result() == result);
	}

	/** The persons who fail a rule that knows no exception. */
	List<PersonId> failingWithoutException() {
		return those((judgement) -> judgement.result() == Rule.Result.NOT_MET && judgement.kind() == Rule.Kind.MUST);
	}

	private List<PersonId> those(Predicate<Judgement> test) {
		return this.judgements.stream().filter(test).map(Judgement::personId).distinct().toList();
	}

}
