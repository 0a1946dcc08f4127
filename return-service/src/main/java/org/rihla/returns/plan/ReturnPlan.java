/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.Occurrence;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.guard.Assessment;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.ConfirmArrival;
import org.rihla.returns.plan.journey.MarkReady;
import org.rihla.returns.plan.journey.RecordDeparture;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.ARRIVED;
import static org.rihla.returns.plan.ReturnPlanStatus.DEPARTED;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;
import static org.rihla.returns.plan.ReturnPlanStatus.TICKETED;

/**
 * The return of one group that decides and travels together. Its life is told in order by
 * the classes that it grows from, one for each phase, with the phase's state and verbs:
 * {@link CheckedReturn}, {@link VoluntaryReturn}, {@link PreparedReturn},
 * {@link FundedReturn}, {@link BookedReturn}, {@link ReceivedReturn},
 * {@link InterruptedReturn}, and here the way home. {@link ReturnPlanStatus} says which
 * step follows which, {@link Item} what must hold before each.
 */
class ReturnPlan extends InterruptedReturn {

	private @Nullable Instant departedOn;

	private @Nullable Instant arrivedOn;

	@Sealed(Compartment.CORE)
	private @Nullable Sensitive<String> immediateNeeds;

	/** For the mapper. */
	@SuppressWarnings("unused")
	private ReturnPlan() {
	}

	private ReturnPlan(Opening opening) {
		super(opening);
	}

	/** Begins the return of a group that was found eligible. */
	static ReturnPlan open(Opening opening, Instant now) {
		ReturnPlan plan = new ReturnPlan(opening);
		plan.require(opening.conditions().toArray(Condition[]::new));
		plan.record(new ReturnPlanEvent.ReturnPlanOpened(plan.id(), plan.programme().code(), plan.group().ids(), now));
		return plan;
	}

	/** Begins the return of people who parted from another plan, with all they have. */
	static ReturnPlan beside(ReturnPlan original, PlanId sibling, Instant now) {
		Parting parting = original.parting(sibling);
		List<PersonId> persons = parting.travellers().stream().map(Traveller::personId).toList();
		ReturnPlan plan = new ReturnPlan(new Opening(sibling, sibling.value(), original.caseId(), original.custody(),
				original.programme(), persons, List.of()));
		plan.continueFrom(original, parting);
		plan.record(new ReturnPlanEvent.ReturnPlanOpened(sibling, plan.programme().code(), persons, now));
		return plan;
	}

	void markReady(MarkReady command, Act act) {
		Assessment assessment = assess(Column.READY, act.on(command));
		Instant on = enter(command, act, EnumSet.of(TICKETED), Item.unmet(assessment));
		moveTo(READY);
		record(new ReturnPlanEvent.ReadyForDeparture(id(), booking().movement(), asked().receptionId(),
				asked().receivingPartnerId(), on));
	}

	/** The group has boarded: from here on it can no longer withdraw. */
	void recordDeparture(RecordDeparture command, @Nullable Clearance answer, Act act) {
		Assessment assessment = assess(Column.DEPART, answer, act.on(command));
		Instant on = enter(command, act, EnumSet.of(READY), Item.unmet(assessment));
		moveTo(DEPARTED);
		remember(answer);
		this.departedOn = on;
		record(new ReturnPlanEvent.Departed(id(), booking().movement(), asked().receptionId(),
				asked().receivingPartnerId(), on));
	}

	/** The receiving side has seen these people; arrival is never inferred. */
	void confirmArrival(ConfirmArrival command, Act act) {
		Occurrence arrival = command.occurrence(act.now());
		allow(EnumSet.of(DEPARTED), command.timely(arrival, this.departedOn), receivingSide(act),
				group().known(command.personIds()));
		note(command, arrival);
		group().of(command.personIds()).forEach((traveller) -> traveller.arrived(arrival.on()));
		if (command.immediateNeeds() != null) {
			this.immediateNeeds = command.immediateNeeds();
		}
		if (group().every(Traveller::arrived)) {
			moveTo(ARRIVED);
			this.arrivedOn = arrival.on();
			record(new ReturnPlanEvent.ArrivalConfirmed(id(), asked().receptionId(), asked().receivingPartnerId(),
					group().ids(), arrival.on()));
		}
		else {
			checklistChanged(act);
		}
	}

	@Nullable Instant departedOn() {
		return this.departedOn;
	}

	@Nullable Instant arrivedOn() {
		return this.arrivedOn;
	}

}
