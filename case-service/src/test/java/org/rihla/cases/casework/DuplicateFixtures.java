/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.duplicate.Counterpart;
import org.rihla.cases.casework.duplicate.DuplicateMatch;
import org.rihla.cases.casework.duplicate.MatchId;
import org.rihla.cases.casework.duplicate.Reason;
import org.rihla.cases.casework.duplicate.Resolution;
import org.rihla.cases.casework.duplicate.ResolveDuplicate;

/** Possible duplicates, and what people find them to be. */
final class DuplicateFixtures {

	private DuplicateFixtures() {
	}

	static DuplicateMatch match(AssistanceCase subject, boolean probable) {
		return DuplicateMatch.found(new MatchId(UUID.randomUUID()), subject.group().ids().getFirst(), probable, "dup/1",
				new Counterpart(UUID.randomUUID(), UUID.randomUUID(), probable ? 80 : 50,
						Set.of(Reason.SAME_PHONE, Reason.SAME_NAME)));
	}

	static void flag(AssistanceCase subject, Act act) {
		subject.flagDuplicates(List.of(match(subject, false)), "dup/1", act);
	}

	static void flagAndResolve(AssistanceCase subject, Act act) {
		DuplicateMatch match = match(subject, true);
		subject.flagDuplicates(List.of(match), "dup/1", act);
		subject.resolveDuplicate(match.matchId(), as(Resolution.NOT_DUPLICATE), act);
	}

	static ResolveDuplicate as(@Nullable Resolution resolution) {
		return new ResolveDuplicate(resolution, null, null, null);
	}

}
