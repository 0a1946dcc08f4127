/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.jspecify.annotations.Nullable;

/**
 * All that is told of a case elsewhere: where it lies and whom to ask.
 *
 * @param ownerId the staff member who answers for it; absent while nobody does
 */
record Elsewhere(String officeCode, @Nullable String teamCode, @Nullable String ownerId) {

	static Elsewhere of(AssistanceCase other) {
		Custody custody = other.custody();
		return new Elsewhere(custody.officeCode(), custody.teamCode(), custody.ownerId());
	}

}
