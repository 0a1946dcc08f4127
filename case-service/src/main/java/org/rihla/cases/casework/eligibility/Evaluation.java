/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.util.List;

import org.rihla.cases.casework.person.PersonId;

/**
 * What the rules of a programme say about a group; a human decides.
 *
 * @param rulesVersion 0 when no such programme is in force
 */
public record Evaluation(String programme, int rulesVersion, List<Judgement> judgements) {

	/** What one rule says about one person. */
	public record Judgement(PersonId personId, String rule, Rule.Result result) {

	}

	static Evaluation of(Programme programme, List<Facts> group) {
		return new Evaluation(programme.code(), programme.version(),
				group.stream()
					.flatMap((facts) -> programme.rules()
						.stream()
						.map((rule) -> new Judgement(facts.person(), rule.id(), rule.judge(facts))))
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
		return this.judgements.stream()
			.filter((judgement) -> judgement.result() == result)
			.map(Judgement::personId)
			.distinct()
			.toList();
	}

}
