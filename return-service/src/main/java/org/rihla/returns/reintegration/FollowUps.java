/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;

/**
 * What a plan asks the room that follows people up; that room answers. As long as nobody
 * does, nothing counts as done and a plan needs reasoned waivers.
 */
public interface FollowUps {

	/** How far the follow-up of this returnee has come. */
	FollowUp of(CaseId caseId, PersonId person);

}
