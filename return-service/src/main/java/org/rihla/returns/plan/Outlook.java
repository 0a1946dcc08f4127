/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.group.CaseFactsTaken;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.guard.Assessment;
import org.rihla.returns.plan.guard.Checklist;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.guard.Standing;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.rules.Programme;
import org.rihla.returns.plan.voluntariness.Counselling;

/**
 * How a plan stands before a step, as the guards look at it: {@link Item} says what must
 * hold before each.
 */
record Outlook(ReturnPlan plan) implements Standing {

	/** How far the plan has come, as the case last answered. */
	Checklist checklist(Act act) {
		return Checklist.of(before(this.plan.status().ahead(), act));
	}

	ReturnPlanEvent.ChecklistChanged checklistChanged(Act act) {
		Checklist now = checklist(act);
		return new ReturnPlanEvent.ChecklistChanged(this.plan.id(), now.count(Checklist.State.SATISFIED),
				now.count(Checklist.State.PENDING), now.count(Checklist.State.FAILED), now.nextExpiryOn(), act.now());
	}

	/** As far as the plan has heard, without asking the case. */
	Assessment before(Column column, Act act) {
		return look(column, this.plan.group().all(), answers().last(), act);
	}

	Assessment before(Column column, @Nullable Clearance answer, Act act) {
		return look(column, this.plan.group().all(), answers().still(answer, act.now()), act);
	}

	Assessment before(Column column, Collection<PersonId> persons, @Nullable Clearance answer, Act act) {
		return look(column, this.plan.group().of(persons), answers().still(answer, act.now()), act);
	}

	@Override
	public CaseFactsTaken facts() {
		return answers().facts();
	}

	@Override
	public Programme programme() {
		return this.plan.programme();
	}

	@Override
	public Counselling counselling() {
		return this.plan.parts().deliberation().counselling();
	}

	@Override
	public boolean coolingOffRuns(Instant on) {
		return this.plan.parts().deliberation().coolingOffRuns(on);
	}

	@Override
	public boolean fundsCovered() {
		return this.plan.funding().covered();
	}

	@Override
	public @Nullable TravelDates travelDates() {
		Sensitive<TravelDates> dates = booking().dates();
		return (dates != null) ? dates.reveal() : null;
	}

	@Override
	public boolean escortsSeated() {
		return booking().places() >= this.plan.group().seats();
	}

	@Override
	public boolean receptionAcknowledged() {
		return this.plan.parts().reception().acknowledged();
	}

	@Override
	public boolean briefed() {
		return this.plan.parts().briefed();
	}

	/**
	 * Whether the group was to leave within days, so that what happens now cannot wait.
	 */
	boolean leavesSoon(Act act) {
		TravelDates dates = travelDates();
		return dates != null && dates.soonAfter(act.now());
	}

	private Assessment look(Column column, List<Traveller> concerned, @Nullable Clearance answer, Act act) {
		return new Assessment(this, column, concerned, answer, act);
	}

	private CaseAnswers answers() {
		return this.plan.parts().answers();
	}

	private Booking booking() {
		return this.plan.parts().booking();
	}

}
