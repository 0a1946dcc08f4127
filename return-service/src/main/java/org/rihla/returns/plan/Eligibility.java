/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;

import org.rihla.returns.PersonId;

/** Who was found eligible for which programme, and where. */
record Eligibility(String missionCode, String officeCode, String programmeCode, List<PersonId> personIds) {

	Eligibility {
		personIds = List.copyOf(personIds);
	}

}
