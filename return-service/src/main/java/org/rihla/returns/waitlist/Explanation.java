/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.util.List;
import java.util.UUID;

/**
 * Why this one was offered the place.
 *
 * @param rank in the order of those who could get an offer
 * @param considered how many those were
 * @param criteria of the donors, which the group meets
 * @param rules version of the rules by which agreements are asked
 */
record Explanation(int rank, int considered, List<String> criteria, List<UUID> agreementIds, String rules) {

	Explanation {
		criteria = List.copyOf(criteria);
		agreementIds = List.copyOf(agreementIds);
	}

}
