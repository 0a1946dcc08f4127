/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A person of this case who may be one of another case; which one is sealed.
 *
 * @param probable whether it must be resolved before the interview
 * @param ruleSet by which rules it was found
 */
public record DuplicateMatch(MatchId matchId, PersonId personId, boolean probable, String ruleSet,
		@Sealed(Compartment.CORE) Sensitive<Counterpart> counterpart, @Nullable Resolution resolution,
		@Nullable String resolvedBy, @Nullable Instant resolvedOn,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> note) {

	/** As it was found. */
	public static DuplicateMatch found(MatchId id, PersonId person, boolean probable, String ruleSet,
			Counterpart counterpart) {
		return new DuplicateMatch(id, person, probable, ruleSet, Sensitive.of(counterpart), null, null, null, null);
	}

	DuplicateMatch resolved(Resolution resolution, @Nullable Sensitive<String> note, Act act) {
		return new DuplicateMatch(this.matchId, this.personId, this.probable, this.ruleSet, this.counterpart,
				resolution, act.by(), act.on(), note);
	}

	boolean pointsAt(UUID caseId) {
		return this.counterpart.reveal().caseId().equals(caseId);
	}

	DuplicateMatch withoutCounterpart() {
		return new DuplicateMatch(this.matchId, this.personId, this.probable, this.ruleSet,
				Sensitive.of(this.counterpart.reveal().anonymous()), this.resolution, this.resolvedBy, this.resolvedOn,
				this.note);
	}

	/** Whether it stands in the way of the interview. */
	boolean blocks() {
		return this.resolution == Resolution.SAME_OPEN_CASE || (this.probable && this.resolution == null);
	}

	boolean concernsSameAs(DuplicateMatch other) {
		return this.personId.equals(other.personId)
				&& this.counterpart.reveal().caseId().equals(other.counterpart.reveal().caseId());
	}

}
