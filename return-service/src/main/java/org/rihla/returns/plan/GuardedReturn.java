/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import org.rihla.returns.movement.MovementId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;
import static org.rihla.returns.plan.ReturnPlanStatus.TICKETED;

/**
 * What is booked stands only while all that it needs does: the way back when something is
 * lost.
 */
abstract class GuardedReturn extends BookedReturn {

	/** For the mapper. */
	GuardedReturn() {
	}

	GuardedReturn(Opening opening) {
		super(opening);
	}

	/** The movement flies on other days, or another way. */
	void rebook(MovementId movement, TravelDates dates, Act act) {
		if (status().beforeBoarding() && booking().isOn(movement)) {
			book(booking().on(dates));
			checklistChanged(act);
		}
	}

	/** The movement no longer has the group's seats. */
	void loseSeats(MovementId movement, Act act) {
		if (status().beforeBoarding() && booking().isOn(movement) && booking().given()) {
			boolean soon = leavesSoon(act);
			book(Booking.none());
			if (status().booked()) {
				stepBack(movement, soon, act);
			}
			checklistChanged(act);
		}
	}

	@Override
	final void reassess(Act act) {
		if (!status().booked()) {
			return;
		}
		MovementId movement = booking().movement();
		Column reached = booking().is(Booking.State.HELD, movement) ? Column.SEATS : Column.TICKETING;
		if (Item.lost(assess(reached, act))) {
			boolean soon = leavesSoon(act);
			book(booking().is(Booking.State.TICKETED, movement) ? booking().atRisk() : Booking.none());
			stepBack(movement, soon, act);
		}
		else if (status() == READY && Item.lost(assess(Column.READY, act))) {
			moveTo(TICKETED);
			steppedBack(movement, leavesSoon(act), act);
		}
	}

	private void stepBack(MovementId movement, boolean soon, Act act) {
		moveTo(PREPARING);
		steppedBack(movement, soon, act);
	}

	private void steppedBack(MovementId movement, boolean soon, Act act) {
		record(new ReturnPlanEvent.PlanSteppedBack(id(), movement, receptionId(), receivingPartnerId(), soon,
				act.now()));
	}

}
