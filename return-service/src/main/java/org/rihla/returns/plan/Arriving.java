/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.group.Group;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.guard.ClearanceGuards;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.ConfirmArrival;
import org.rihla.returns.plan.journey.Homecoming;
import org.rihla.returns.plan.journey.Reception;
import org.rihla.returns.plan.journey.RecordEntryRefused;
import org.rihla.returns.plan.journey.RecordPocketMoney;
import org.rihla.returns.plan.journey.Underway;
import org.rihla.returns.plan.journey.Welcome;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.ARRIVED;
import static org.rihla.returns.plan.ReturnPlanStatus.COMPLETED;
import static org.rihla.returns.plan.ReturnPlanStatus.DEPARTED;
import static org.rihla.returns.plan.ReturnPlanStatus.FAILED;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;

/** How a return ends: at home, or not let in, or given up. */
record Arriving(ReturnPlan plan) {

	/** The receiving side has seen these people; arrival is never inferred. */
	void confirmArrival(ConfirmArrival command, Act act) {
		Occurrence arrival = act.occurrence(command);
		Clearance answer = this.plan.parts().answers().last();
		this.plan.allow(EnumSet.of(DEPARTED), command.timely(arrival, underway().departedOn()),
				new Welcoming(this.plan).heardFrom(act), group().known(command.personIds()), ClearanceGuards
					.handOver(new Outlook(this.plan).before(Column.DEPART, command.personIds(), answer, act)));
		this.plan.note(command, arrival);
		group().of(command.personIds()).forEach((traveller) -> traveller.arrived(arrival.on()));
		put(homecoming().needing(command.immediateNeeds()));
		if (group().every(Traveller::arrived)) {
			arrive(arrival.on());
		}
		else {
			this.plan.checklistChanged(act);
		}
	}

	/** These people were not let in: their way home begins anew. */
	void recordEntryRefused(RecordEntryRefused command, Act act) {
		List<PersonId> underway = group().all()
			.stream()
			.filter((traveller) -> !traveller.arrived())
			.map(Traveller::personId)
			.toList();
		List<PersonId> unknown = command.personIds().stream().filter((person) -> !underway.contains(person)).toList();
		Instant on = this.plan.enter(command, act, EnumSet.of(DEPARTED), disturbed(),
				new Welcoming(this.plan).heardFrom(act), List.of(Condition.noneOf("person-unknown", unknown)));
		List<PersonId> refused = underway.stream().filter(command.personIds()::contains).toList();
		this.plan.tell(new JourneyEvent.EntryRefused(this.plan.id(), reception().receptionId(),
				reception().receivingPartnerId(), reception().receivingOfficeCode(), refused, on));
		group().of(refused).forEach(Traveller::turnedBack);
		if (refused.size() == group().size()) {
			turnBack();
			return;
		}
		new Dividing(this.plan).part(refused, Booking.none(), act);
		if (group().every(Traveller::arrived)) {
			arrive(on);
		}
	}

	/** The return cannot be carried out any more. */
	void fail(Act act) {
		this.plan.allow(EnumSet.of(PREPARING, DEPARTED), disturbed());
		ReturnPlanStatus stage = this.plan.status();
		this.plan.moveTo(FAILED);
		put(underway().settled());
		this.plan.tell(new JourneyEvent.ReturnFailed(this.plan.id(), stage, group().ids(), reception().receptionId(),
				reception().receivingPartnerId(), act.now()));
	}

	void recordPocketMoney(RecordPocketMoney command, Act act) {
		Instant on = this.plan.enter(command, act, READY.to(ARRIVED));
		put(homecoming().with(command.given(on)));
		this.plan.checklistChanged(act);
	}

	/** The return is over: everybody is home, and its costs are settled. */
	void complete(Act act) {
		boolean paysPocketMoney = this.plan.programme().returnPackage().contains("POCKET_MONEY");
		this.plan.allow(EnumSet.of(ARRIVED), List.of(new Condition("costs-unsettled", !this.plan.funding().unsettled()),
				new Condition("pocket-money-receipt-missing", !paysPocketMoney || homecoming().receipted())));
		this.plan.moveTo(COMPLETED);
		this.plan.tell(new JourneyEvent.ReturnCompleted(this.plan.id(), ARRIVED, group().ids(),
				reception().receptionId(), reception().receivingPartnerId(), act.now()));
	}

	private void arrive(Instant on) {
		Reception receiving = reception().current();
		this.plan.moveTo(ARRIVED);
		put(underway().settled());
		put(homecoming().arrived(on));
		this.plan.tell(new ReturnPlanEvent.ArrivalConfirmed(this.plan.id(), receiving.receptionId(),
				receiving.receivingPartnerId(), group().ids(), on));
	}

	/** The group turned back: everything from the seats on begins anew. */
	private void turnBack() {
		this.plan.moveTo(PREPARING);
		put(underway().turnedBack());
		this.plan.change((parts) -> parts.with(Booking.none()));
	}

	private List<Condition> disturbed() {
		return List.of(new Condition("incident-missing", underway().disturbed()));
	}

	private Underway underway() {
		return this.plan.parts().underway();
	}

	private void put(Underway changed) {
		this.plan.change((parts) -> parts.with(changed));
	}

	private Homecoming homecoming() {
		return this.plan.parts().homecoming();
	}

	private void put(Homecoming changed) {
		this.plan.change((parts) -> parts.with(changed));
	}

	private Welcome reception() {
		return this.plan.parts().reception();
	}

	private Group group() {
		return this.plan.group();
	}

}
