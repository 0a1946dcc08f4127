/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Set;

import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.Instruments;
import org.rihla.cases.casework.screening.Screening;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.casework.screening.VulnerabilityLevel;

/**
 * What protection takes from a screening.
 *
 * @param tracks what the return of this person has to wait for
 */
public record ScreeningFacts(PersonId personId, VulnerabilityLevel level, Set<TrackKind> tracks) {

	static ScreeningFacts of(Screening screening, Instruments instruments) {
		return new ScreeningFacts(screening.personId(), screening.assessment().reveal().gravest(),
				instruments.tracks(screening));
	}

	/** Whether somebody has to look: a high level, or a track. */
	public boolean asksForProtection() {
		return this.level.compareTo(VulnerabilityLevel.HIGH) >= 0 || !this.tracks.isEmpty();
	}

	/** Whether that cannot wait. */
	public boolean critical() {
		return this.level == VulnerabilityLevel.CRITICAL;
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "ScreeningFacts";
	}

}
