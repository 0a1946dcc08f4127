/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.UUID;

/**
 * Something heard about a return plan of the case.
 *
 * @param causedBy wire name of the event
 */
record ReturnNews(Kind kind, UUID planId, String causedBy, Instant occurredOn) {

	/** What happened to the plan. */
	enum Kind {

		PLAN_OPENED, ARRIVED, WITHDRAWN

	}

}
