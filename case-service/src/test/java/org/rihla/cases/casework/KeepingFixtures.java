/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;

import org.rihla.cases.casework.keeping.ExtendRetention;
import org.rihla.cases.casework.keeping.LegalHold;
import org.rihla.cases.casework.keeping.PlaceLegalHold;
import org.rihla.cases.casework.keeping.ProposeErasure;

/** What is said about how long a file is kept. */
final class KeepingFixtures {

	static final String DPO = "data-protection-officer";

	private KeepingFixtures() {
	}

	static ProposeErasure asked() {
		return new ProposeErasure(ProposeErasure.Ground.PERSON_ASKED);
	}

	static PlaceLegalHold hold(LocalDate reviewOn) {
		return new PlaceLegalHold(LegalHold.Reason.INQUIRY, reviewOn);
	}

	static ExtendRetention until(LocalDate day) {
		return new ExtendRetention(ExtendRetention.Reason.REPORTING_DUTY, day);
	}

}
