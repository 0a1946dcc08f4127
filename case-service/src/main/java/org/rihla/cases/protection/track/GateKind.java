/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.util.Arrays;
import java.util.List;

import org.rihla.cases.casework.screening.TrackKind;

/** The gates of each track. Their names never leave the file; others hear of a stage. */
public enum GateKind {

	/** Somebody may legally act for the child. */
	GUARDIAN(TrackKind.CHILD, Stage.DECLARE),
	/** The family was found, or other care, and was looked at. */
	TRACING(TrackKind.CHILD, Stage.DECLARE),
	/** A panel determined that return is best for the child. */
	BEST_INTERESTS(TrackKind.CHILD, Stage.DECLARE),
	/** Guardian, child and receiving carer agree. */
	THREE_CONSENTS(TrackKind.CHILD, Stage.DECLARE),
	/** Whoever receives the child was reached lately and is ready. */
	CARER(TrackKind.CHILD, Stage.DECLARE),
	/** Somebody travels with the child. */
	ESCORT(TrackKind.CHILD, Stage.DEPART),
	/** The child was handed over against a signature. */
	HAND_OVER(TrackKind.CHILD, Stage.ARRIVE),
	/** There was time to recover and to think. */
	REFLECTION(TrackKind.SPECIALISED, Stage.DECLARE),
	/** The risks of return were assessed and can be borne. */
	RISK(TrackKind.SPECIALISED, Stage.DECLARE),
	/** Somebody at the place of arrival answers for each mitigation. */
	MITIGATION(TrackKind.SPECIALISED, Stage.TICKET);

	private final TrackKind track;

	private final Stage stage;

	GateKind(TrackKind track, Stage stage) {
		this.track = track;
		this.stage = stage;
	}

	static List<GateKind> of(TrackKind track) {
		return Arrays.stream(values()).filter((kind) -> kind.track == track).toList();
	}

	Stage stage() {
		return this.stage;
	}

	/** Whether the decision behind it needs a second signature. */
	boolean needsTwoPeople() {
		return this == BEST_INTERESTS || this == RISK;
	}

}
