/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.EnumSet;
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
import org.rihla.returns.plan.guard.ClearanceGuards;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.ConfirmArrival;
import org.rihla.returns.plan.journey.PocketMoney;
import org.rihla.returns.plan.journey.RecordEntryRefused;
import org.rihla.returns.plan.journey.RecordPocketMoney;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.ARRIVED;
import static org.rihla.returns.plan.ReturnPlanStatus.COMPLETED;
import static org.rihla.returns.plan.ReturnPlanStatus.DEPARTED;
import static org.rihla.returns.plan.ReturnPlanStatus.FAILED;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;

/**
 * The return of one group that decides and travels together. Its life is told in order by
 * the classes that it grows from, one for each phase, with the phase's state and verbs:
 * {@link CheckedReturn}, {@link VoluntaryReturn}, {@link PreparedReturn},
 * {@link FundedReturn}, {@link BookedReturn}, {@link GuardedReturn},
 * {@link ReceivedReturn}, {@link DividedReturn}, {@link InterruptedReturn},
 * {@link TravellingReturn}, and here the arrival. {@link ReturnPlanStatus} says which
 * step follows which, {@link Item} what must hold before each.
 */
class ReturnPlan extends TravellingReturn {

	private @Nullable Instant arrivedOn;

	private @Nullable PocketMoney pocketMoney;

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

	/** The receiving side has seen these people; arrival is never inferred. */
	void confirmArrival(ConfirmArrival command, Act act) {
		Occurrence arrival = command.occurrence(act.now());
		allow(EnumSet.of(DEPARTED), command.timely(arrival, departedOn()), receivingSide(act),
				group().known(command.personIds()),
				ClearanceGuards.handOver(assess(Column.DEPART, command.personIds(), lastAnswer(), act)));
		note(command, arrival);
		group().of(command.personIds()).forEach((traveller) -> traveller.arrived(arrival.on()));
		if (command.immediateNeeds() != null) {
			this.immediateNeeds = command.immediateNeeds();
		}
		if (group().every(Traveller::arrived)) {
			arrive(arrival.on());
		}
		else {
			checklistChanged(act);
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
		Instant on = enter(command, act, EnumSet.of(DEPARTED), disturbed(), receivingSide(act),
				List.of(Condition.noneOf("person-unknown", unknown)));
		List<PersonId> refused = underway.stream().filter(command.personIds()::contains).toList();
		record(new JourneyEvent.EntryRefused(id(), receptionId(), receivingPartnerId(), receivingOfficeCode(), refused,
				on));
		group().of(refused).forEach(Traveller::turnedBack);
		if (refused.size() == group().size()) {
			turnBack();
			return;
		}
		part(refused, Booking.none(), act);
		if (group().every(Traveller::arrived)) {
			arrive(on);
		}
	}

	/** The return cannot be carried out any more. */
	void fail(Act act) {
		allow(EnumSet.of(PREPARING, DEPARTED), disturbed());
		ReturnPlanStatus stage = status();
		moveTo(FAILED);
		settleJourney();
		record(new JourneyEvent.ReturnFailed(id(), stage, group().ids(), receptionId(), receivingPartnerId(),
				act.now()));
	}

	void recordPocketMoney(RecordPocketMoney command, Act act) {
		Instant on = enter(command, act, READY.to(ARRIVED));
		this.pocketMoney = command.given(on);
		checklistChanged(act);
	}

	/** The return is over: everybody is home, and its costs are settled. */
	void complete(Act act) {
		boolean paysPocketMoney = programme().returnPackage().contains("POCKET_MONEY");
		allow(EnumSet.of(ARRIVED),
				List.of(new Condition("costs-unsettled", !funding().unsettled()),
						new Condition("pocket-money-receipt-missing",
								!paysPocketMoney || (this.pocketMoney != null && this.pocketMoney.receipted()))));
		moveTo(COMPLETED);
		record(new JourneyEvent.ReturnCompleted(id(), ARRIVED, group().ids(), receptionId(), receivingPartnerId(),
				act.now()));
	}

	@Nullable Instant departedOn() {
		return underway().departedOn();
	}

	@Nullable Instant arrivedOn() {
		return this.arrivedOn;
	}

	@Nullable PocketMoney pocketMoney() {
		return this.pocketMoney;
	}

	private void arrive(Instant on) {
		moveTo(ARRIVED);
		settleJourney();
		this.arrivedOn = on;
		record(new ReturnPlanEvent.ArrivalConfirmed(id(), asked().receptionId(), asked().receivingPartnerId(),
				group().ids(), on));
	}

}
