/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;

/**
 * A return as those see it who follow up: under which programme, and who answers for it.
 *
 * @param receivingOfficeCode office that received the group
 * @param close those to be followed up closely; not why
 */
public record ArrivedReturn(CaseId caseId, String programmeCode, String missionCode, String officeCode,
		@Nullable String receivingOfficeCode, @Nullable String ownerId, @Nullable String teamCode,
		Set<PersonId> close) {

	public ArrivedReturn {
		close = Set.copyOf(close);
	}
}
