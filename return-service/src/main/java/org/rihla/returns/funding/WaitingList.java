/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.PlanId;

/**
 * Where plans wait for which there is no money now. The room of the waiting list answers.
 */
public interface WaitingList {

	/** Whether the plan waits; then money reaches it by an offer only. */
	boolean waits(PlanId plan);

	/** The plan begins to wait. */
	void enter(Waiting waiting, Cause cause);

	/** The plan needs nothing any more. */
	void leave(PlanId plan, Ending ending, Cause cause);

	/** Why a plan needs nothing any more. */
	enum Ending {

		/** The person stays. */
		WITHDRAWN,
		/** It was cancelled, has failed or was not approved. */
		CANCELLED,
		/** The person does not want it. */
		DECLINED

	}

}
