/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.duplicate.Counterpart;
import org.rihla.cases.casework.duplicate.DuplicateMatch;
import org.rihla.cases.casework.duplicate.MatchId;
import org.rihla.cases.casework.duplicate.Reason;
import org.rihla.cases.casework.duplicate.Resolution;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A possible duplicate: what speaks for it, and whom to ask about the other case.
 *
 * @param elsewhere absent when the other case is no longer kept
 */
record DuplicateView(MatchId matchId, PersonId personId, boolean probable, String ruleSet, int score,
		Sensitive<List<Reason>> reasons, @Nullable Elsewhere elsewhere, @Nullable Resolution resolution,
		@Nullable Instant resolvedOn) {

	static DuplicateView of(DuplicateMatch match, Optional<AssistanceCase> other) {
		Counterpart counterpart = match.counterpart().reveal();
		return new DuplicateView(match.matchId(), match.personId(), match.probable(), match.ruleSet(),
				counterpart.score(), Sensitive.of(counterpart.reasons().stream().sorted().toList()),
				other.map(Elsewhere::of).orElse(null), match.resolution(), match.resolvedOn());
	}

}
