/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.clearance;

import java.util.List;

import org.rihla.cases.casework.CaseClearance;
import org.rihla.cases.casework.CaseClearance.Hold;
import org.rihla.cases.casework.CaseClearance.ValidConsent;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.protection.track.Tracks.OpenGate;

/**
 * What stands against the next step of a return at this moment.
 *
 * @param sequence version of the case that was looked at
 * @param gates open ones; what they are about stays with the readers of their file
 */
record Clearance(String state, long sequence, List<Hold> holds, List<ValidConsent> consents, List<OpenGate> gates,
		List<PersonId> protectionClaims, List<PersonId> capacityInDoubt, List<PersonId> minors) {

	static Clearance of(CaseClearance known, List<OpenGate> gates) {
		return new Clearance(known.state(), known.sequence(), known.holds(), known.consents(), gates,
				known.protectionClaims(), known.capacityInDoubt(), known.minors());
	}

}
