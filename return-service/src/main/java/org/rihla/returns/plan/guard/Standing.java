/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.group.CaseFactsTaken;
import org.rihla.returns.plan.rules.Programme;
import org.rihla.returns.plan.voluntariness.Counselling;

/**
 * How a plan stands, as far as guards look at it; the travellers are looked at one by
 * one.
 */
public interface Standing {

	/** What the plan was made with. */
	CaseFactsTaken facts();

	/** What has to be told and paid for. */
	Programme programme();

	/** What was told, and to whom. */
	Counselling counselling();

	/** Whether the time to think it over is not over at that moment. */
	boolean coolingOffRuns(Instant on);

	/** Whether the money for the whole package is set aside or bound. */
	boolean fundsCovered();

	/** The days of the flight, once seats were asked for. */
	@Nullable TravelDates travelDates();

	/** Whether there is a seat for everybody who goes along. */
	boolean escortsSeated();

	/** Whether the receiving side will be there. */
	boolean receptionAcknowledged();

	/** Whether the group was told what comes. */
	boolean briefed();

}
