/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;

/**
 * What a plan begins with: the case, its office and owner, who goes, under which
 * programme.
 */
record OpenPlan(CaseId caseId, String missionCode, String officeCode, @Nullable String ownerId,
		@Nullable String teamCode, Programme programme, List<PersonId> personIds) {
}
