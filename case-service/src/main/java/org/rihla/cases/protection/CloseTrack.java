/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.protection.track.Gate;
import org.rihla.cases.protection.track.GateId;
import org.rihla.cases.protection.track.Track;
import org.rihla.cases.protection.track.TrackFile;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

/** Ends a track. */
record CloseTrack(@NotNull Ground ground, @NotNull Sensitive<@NotBlank @Size(max = 2000) String> reason) {

	/** Why it may end. */
	enum Ground {

		/** All gates are satisfied and nothing is left to do. */
		COMPLETED,
		/** The person is no longer in the case. */
		PERSON_LEFT,
		/** There was no ground for it, as two people found. */
		UNFOUNDED;

		Condition[] conditions(Track track, CaseSummary subject, Act act) {
			List<GateId> open = track.openOn(act.today()).stream().map(Gate::gateId).toList();
			return switch (this) {
				case COMPLETED -> new Condition[] { Condition.noneOf("gates-open", open) };
				case PERSON_LEFT -> new Condition[] {
						Condition.noneOf("gates-open", subject.has(track.personId()).met() ? open : List.of()) };
				case UNFOUNDED -> foundByAnother(track, act);
			};
		}

		private static Condition[] foundByAnother(Track track, Act act) {
			TrackFile.Finding finding = track.file().reveal().unfounded();
			return new Condition[] { new Condition("second-signature-missing", finding != null),
					new Condition("maker-is-checker", finding == null || !finding.by().equals(act.by())) };
		}

	}

}
