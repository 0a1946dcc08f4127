/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.GiveReason;
import org.rihla.returns.plan.journey.Holds;
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
abstract class InterruptedReturn extends DividedReturn {

	private Holds holds = Holds.none();

	private boolean restsByDecision;

	private @Nullable ReturnPlanStatus restsFrom;

	@Sealed(Compartment.CORE)
	private @Nullable Sensitive<String> interruptedBecause;

	/** For the mapper. */
	InterruptedReturn() {
	}

	InterruptedReturn(Opening opening) {
		super(opening);
	}

	/** The organisation ends the return. */
	void cancel(GiveReason command, Act act) {
		allow(ReturnPlanStatus.withdrawable(), List.of(command.given()));
		this.interruptedBecause = command.reason();
		end(act);
	}

	/** The case is closed: nobody returns by it any more. */
	void close(Act act) {
		if (status().beforeBoarding()) {
			end(act);
		}
	}

	/** The plan rests until somebody lets it go on. */
	void suspend(GiveReason command, Act act) {
		allow(DRAFT.to(READY), List.of(command.given()));
		this.interruptedBecause = command.reason();
		this.restsByDecision = true;
		rest(act);
	}

	/** The plan goes on where it was, as far as that still holds. */
	void resume(Act act) {
		allow(EnumSet.of(SUSPENDED), List.of(new Condition("blocking-hold-open", !held())));
		goOn(act);
	}

	/** The case has placed a blocking hold on these persons, or on all. */
	void hold(UUID holdId, Set<PersonId> persons, Act act) {
		this.holds = this.holds.with(holdId, persons);
		if (held() && status().compareTo(READY) <= 0) {
			rest(act);
		}
	}

	/** The hold is released; with the last one the plan goes on. */
	void release(UUID holdId, Act act) {
		this.holds = this.holds.without(holdId);
		if (status() == SUSPENDED && !held() && !this.restsByDecision) {
			goOn(act);
		}
	}

	@Override
	protected void continueFrom(ReturnPlan original, Parting parting) {
		super.continueFrom(original, parting);
		this.holds = original.holds();
	}

	final Holds holds() {
		return this.holds;
	}

	/** Whether a blocking hold covers somebody of the group. */
	final boolean held() {
		return this.holds.cover(group().ids());
	}

	private void end(Act act) {
		ReturnPlanStatus stage = status();
		moveTo(CANCELLED);
		record(new JourneyEvent.ReturnCancelled(id(), stage, group().ids(), receptionId(), receivingPartnerId(),
				act.now()));
	}

	private void rest(Act act) {
		ReturnPlanStatus stage = status();
		moveTo(SUSPENDED);
		this.restsFrom = stage;
		book(booking().atRisk());
		record(new JourneyEvent.ReturnSuspended(id(), stage, group().ids(), receptionId(), receivingPartnerId(),
				leavesSoon(act), act.now()));
	}

	private void goOn(Act act) {
		ReturnPlanStatus stage = stillAt((this.restsFrom != null) ? this.restsFrom : DRAFT, act);
		moveTo(stage);
		this.restsFrom = null;
		this.restsByDecision = false;
		record(new JourneyEvent.ReturnResumed(id(), stage, group().ids(), receptionId(), receivingPartnerId(),
				act.now()));
		settleBooking(stage, act);
	}

	/** Tickets are good again, or unticketed seats are given back. */
	private void settleBooking(ReturnPlanStatus stage, Act act) {
		if (stage.compareTo(TICKETED) >= 0) {
			book(booking().ticketed());
		}
		else if (stage == PREPARING && booking().state() == Booking.State.HELD) {
			record(new ReturnPlanEvent.PlanSteppedBack(id(), booking().movement(), receptionId(), receivingPartnerId(),
					leavesSoon(act), act.now()));
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
		return Item.unmet(assess(column, act)).stream().allMatch(Condition::met);
	}

}
