/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.GiveReason;
import org.rihla.returns.plan.journey.Welcome;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.CANCELLED;
import static org.rihla.returns.plan.ReturnPlanStatus.DRAFT;
import static org.rihla.returns.plan.ReturnPlanStatus.HELD;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;
import static org.rihla.returns.plan.ReturnPlanStatus.SUSPENDED;
import static org.rihla.returns.plan.ReturnPlanStatus.TICKETED;

/**
 * What may come between before boarding: the organisation ends the return, or the plan
 * rests.
 */
record Interrupting(ReturnPlan plan) {

	/** The organisation ends the return. */
	void cancel(GiveReason command, Act act) {
		this.plan.allow(ReturnPlanStatus.withdrawable(), List.of(command.given()));
		put(rest().because(command.reason()));
		end(act);
	}

	/** The case is closed: nobody returns by it any more. */
	void close(Act act) {
		if (this.plan.status().beforeBoarding()) {
			end(act);
		}
	}

	/** The plan rests until somebody lets it go on. */
	void suspend(GiveReason command, Act act) {
		this.plan.allow(DRAFT.to(READY), List.of(command.given()));
		put(rest().because(command.reason()).asDecided());
		begin(act);
	}

	/** The plan goes on where it was, as far as that still holds. */
	void resume(Act act) {
		this.plan.allow(EnumSet.of(SUSPENDED), List.of(new Condition("blocking-hold-open", !held())));
		goOn(act);
	}

	/** The case has placed a blocking hold on these persons, or on all. */
	void hold(UUID holdId, Set<PersonId> persons, Act act) {
		put(rest().held(holdId, persons));
		if (held() && this.plan.status().compareTo(READY) <= 0) {
			begin(act);
		}
	}

	/** The hold is released; with the last one the plan goes on. */
	void release(UUID holdId, Act act) {
		put(rest().released(holdId));
		if (this.plan.status() == SUSPENDED && !held() && !rest().decided()) {
			goOn(act);
		}
	}

	private void end(Act act) {
		ReturnPlanStatus stage = this.plan.status();
		this.plan.moveTo(CANCELLED);
		this.plan.tell(new JourneyEvent.ReturnCancelled(this.plan.id(), stage, this.plan.group().ids(),
				reception().receptionId(), reception().receivingPartnerId(), act.now()));
	}

	private void begin(Act act) {
		ReturnPlanStatus stage = this.plan.status();
		this.plan.moveTo(SUSPENDED);
		put(rest().begun(stage));
		book(booking().atRisk());
		this.plan.tell(new JourneyEvent.ReturnSuspended(this.plan.id(), stage, this.plan.group().ids(),
				reception().receptionId(), reception().receivingPartnerId(), new Outlook(this.plan).leavesSoon(act),
				act.now()));
	}

	private void goOn(Act act) {
		ReturnPlanStatus stage = stillAt(Objects.requireNonNullElse(rest().from(), DRAFT), act);
		this.plan.moveTo(stage);
		put(rest().over());
		this.plan.tell(new JourneyEvent.ReturnResumed(this.plan.id(), stage, this.plan.group().ids(),
				reception().receptionId(), reception().receivingPartnerId(), act.now()));
		settleBooking(stage, act);
	}

	/** Tickets are good again, or unticketed seats are given back. */
	private void settleBooking(ReturnPlanStatus stage, Act act) {
		if (stage.compareTo(TICKETED) >= 0) {
			book(booking().ticketed());
		}
		else if (stage == PREPARING && booking().state() == Booking.State.HELD) {
			this.plan.tell(
					new ReturnPlanEvent.PlanSteppedBack(this.plan.id(), booking().movement(), reception().receptionId(),
							reception().receivingPartnerId(), new Outlook(this.plan).leavesSoon(act), act.now()));
			book(Booking.none());
		}
	}

	/** The stage that the plan had reached, unless its columns no longer hold. */
	private ReturnPlanStatus stillAt(ReturnPlanStatus before, Act act) {
		Booking.State seats = booking().state();
		if (before.compareTo(PREPARING) < 0) {
			return before;
		}
		if (seats == Booking.State.HELD && holds(Column.SEATS, act)) {
			return HELD;
		}
		if (before.compareTo(TICKETED) < 0 || seats != Booking.State.AT_RISK || !holds(Column.TICKETING, act)) {
			return PREPARING;
		}
		return (before == READY && holds(Column.READY, act)) ? READY : TICKETED;
	}

	private boolean holds(Column column, Act act) {
		return Item.unmet(new Outlook(this.plan).before(column, act)).stream().allMatch(Condition::met);
	}

	/** Whether a blocking hold covers somebody of the group. */
	private boolean held() {
		return rest().holds().cover(this.plan.group().ids());
	}

	private Rest rest() {
		return this.plan.parts().rest();
	}

	private void put(Rest changed) {
		this.plan.change((parts) -> parts.with(changed));
	}

	private Booking booking() {
		return this.plan.parts().booking();
	}

	private void book(Booking changed) {
		this.plan.change((parts) -> parts.with(changed));
	}

	private Welcome reception() {
		return this.plan.parts().reception();
	}

}
