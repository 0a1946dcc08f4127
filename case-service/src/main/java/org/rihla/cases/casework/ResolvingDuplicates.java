/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;

import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.duplicate.MatchId;
import org.rihla.cases.casework.duplicate.Resolution;
import org.rihla.cases.casework.duplicate.ResolveDuplicate;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.problem.RequestRefused;

import org.springframework.stereotype.Service;

/** Shows possible duplicates and records what people found them to be. */
@Service
class ResolvingDuplicates {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final DuplicateQueries queries;

	private final Acts acts;

	ResolvingDuplicates(AggregateStore<AssistanceCase, CaseId> cases, DuplicateQueries queries, Acts acts) {
		this.cases = cases;
		this.queries = queries;
		this.acts = acts;
	}

	AssistanceCase get(CaseId id, Access access) {
		return this.cases.get(id, access).kept();
	}

	List<DuplicateView> views(AssistanceCase subject) {
		return subject.duplicates()
			.all()
			.stream()
			.map((match) -> DuplicateView.of(match, this.queries.other(match)))
			.toList();
	}

	AssistanceCase resolve(CaseId id, MatchId matchId, ResolveDuplicate command, Change change) {
		if (command.resolution() == Resolution.SAME_OPEN_CASE
				&& !change.access().caller().roles().contains("programme-manager")) {
			throw new RequestRefused("not-permitted", "Only a programme-manager says that a case is one too many");
		}
		return this.cases.update(id, change,
				(subject) -> subject.resolveDuplicate(matchId, command, this.acts.of(command, change)));
	}

}
