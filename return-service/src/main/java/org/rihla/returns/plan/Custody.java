/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import org.jspecify.annotations.Nullable;

/** Who answers for a plan: it goes with its case. */
public record Custody(String missionCode, String officeCode, @Nullable String ownerId, @Nullable String teamCode) {

	Custody handedTo(String owner, String team, String office) {
		return new Custody(this.missionCode, office, owner, team);
	}

}
