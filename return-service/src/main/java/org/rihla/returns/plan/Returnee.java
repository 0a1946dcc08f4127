/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;

/**
 * One who returns with a plan, for the rooms that go on after the return.
 *
 * @param known whether the person is a traveller of the plan
 * @param minor whether to treat the person as a child today
 * @param priority of the group, 1 to 4
 * @param receivingOfficeCode office that was asked to receive the group, if one was
 */
public record Returnee(CaseId caseId, String missionCode, String officeCode, String programmeCode, boolean known,
		boolean minor, int priority, @Nullable String receivingOfficeCode) {
}
