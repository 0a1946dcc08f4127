/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.duplicate.Comparison;
import org.rihla.cases.casework.duplicate.DuplicateMatch;
import org.rihla.cases.casework.duplicate.DuplicateRules;
import org.rihla.cases.casework.duplicate.MatchId;
import org.rihla.cases.casework.duplicate.Traits;
import org.rihla.cases.casework.person.Group;
import org.rihla.cases.casework.person.Person;
import org.rihla.cases.names.NameKeys;
import org.rihla.chassis.cipher.Erased;

import org.springframework.stereotype.Component;

/** Looks for the people of a case among all cases, closed ones too. */
@Component
class FindingDuplicates {

	private final DuplicateQueries queries;

	private final DuplicateRules rules;

	private final CaseworkDefaults.Duplicate bounds;

	private final NameKeys keys;

	FindingDuplicates(DuplicateQueries queries, DuplicateRules rules, CaseworkDefaults defaults, NameKeys keys) {
		this.queries = queries;
		this.rules = rules;
		this.bounds = defaults.duplicate();
		this.keys = keys;
	}

	/**
	 * Flags whoever is found and was not flagged before; refuses nothing.
	 * @param seen takes the cases that were compared
	 */
	void flag(AssistanceCase subject, Set<CaseId> seen, Act act) {
		List<AssistanceCase> candidates = this.queries.candidates(subject.id(), traits(subject.group()));
		candidates.forEach((candidate) -> seen.add(candidate.id()));
		flag(subject, candidates, act);
	}

	/** Flags these as far as they are like people of the case. */
	void flag(AssistanceCase subject, List<AssistanceCase> candidates, Act act) {
		Group group = subject.group();
		List<Traits> ours = traits(group);
		List<DuplicateMatch> found = new ArrayList<>();
		for (AssistanceCase candidate : candidates) {
			try {
				found.addAll(compare(group, ours, candidate, act));
			}
			catch (Erased _) {
				// nobody is recognised in what is gone
			}
		}
		subject.flagDuplicates(found, this.rules.id(), act);
	}

	/** Cases that may be alike and were not there when they were looked for before. */
	List<AssistanceCase> newcomers(AssistanceCase subject, Set<CaseId> seen) {
		return this.queries.newcomers(subject.id(), traits(subject.group()), seen);
	}

	private List<DuplicateMatch> compare(Group group, List<Traits> ours, AssistanceCase candidate, Act act) {
		Group others = candidate.group();
		Comparison comparison = new Comparison(this.rules, ours, traits(others));
		List<DuplicateMatch> matches = new ArrayList<>();
		for (int i = 0; i < ours.size(); i++) {
			Person person = group.persons().get(i);
			comparison.closestTo(i)
				.filter((likeness) -> likeness.score() >= this.bounds.possible())
				.map((likeness) -> DuplicateMatch.found(
						new MatchId(act.newId("match-" + person.personId().value() + candidate.id().value())),
						person.personId(), likeness.score() >= this.bounds.probable(), this.rules.id(),
						likeness.of(candidate.id().value(), others.persons().get(likeness.their()).personId().value())))
				.ifPresent(matches::add);
		}
		return matches;
	}

	private List<Traits> traits(Group group) {
		return group.persons().stream().map((person) -> Traits.of(person, this.keys)).toList();
	}

}
