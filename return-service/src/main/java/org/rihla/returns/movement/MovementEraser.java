/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.erasure.CaseEraser;
import org.rihla.returns.CaseId;
import org.springframework.stereotype.Component;

/**
 * Who by a case had seats; how many have flown stays. What travellers of a movement share
 * is sealed by its own keys, which go with the last of them.
 */
@Component
class MovementEraser implements CaseEraser {

	private final AggregateStore<Movement, MovementId> movements;

	private final MovementQueries queries;

	private final Clock clock;

	MovementEraser(AggregateStore<Movement, MovementId> movements, MovementQueries queries, Clock clock) {
		this.movements = movements;
		this.queries = queries;
		this.clock = clock;
	}

	@Override
	public String what() {
		return "movements";
	}

	@Override
	public Set<String> subjects(UUID caseId) {
		CaseId gone = new CaseId(caseId);
		return of(gone).filter((movement) -> movement.isLastOf(gone))
			.map((movement) -> movement.id().value().toString())
			.collect(Collectors.toSet());
	}

	@Override
	public long erase(UUID caseId) {
		CaseId gone = new CaseId(caseId);
		List<Movement> theirs = of(gone).toList();
		theirs.forEach((movement) -> forget(movement, gone));
		return theirs.size();
	}

	private Stream<Movement> of(CaseId caseId) {
		return this.queries.movementsOf(caseId).stream().flatMap((id) -> this.movements.find(id).stream());
	}

	/** The version seen makes the cause, so that two instances do it once. */
	private void forget(Movement seen, CaseId caseId) {
		Cause cause = Cause.job("movement-erasure", seen.id().value() + "|" + seen.version().number());
		this.movements.update(seen.id(), cause, (movement) -> movement.forget(caseId, this.clock.instant()));
	}

}
