/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.group.Former;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.Split;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.rihla.returns.plan.ReturnPlanStatus.DRAFT;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;
import static org.rihla.returns.plan.ReturnPlanStatus.WITHDRAWN;

/** How people leave the group: some stay, some go on in a plan of their own. */
abstract class DividedReturn extends ReceivedReturn {

	private List<Parting> partings = new ArrayList<>();

	private @Nullable PlanId partOf;

	@Sealed(Compartment.CORE)
	private @Nullable Sensitive<String> leftBecause;

	/** For the mapper. */
	DividedReturn() {
	}

	DividedReturn(Opening opening) {
		super(opening);
	}

	/**
	 * People stay: all, or those who are named. Without any condition: nothing may stand
	 * between a person and that wish.
	 */
	void withdraw(Withdraw command, Act act) {
		require(group().everKnown(command.named()).toArray(Condition[]::new));
		List<PersonId> staying = command.staying(group().ids());
		if (status() == WITHDRAWN || staying.isEmpty()) {
			return;
		}
		ReturnPlanStatus stage = status();
		if (staying.size() == group().size()) {
			moveTo(WITHDRAWN);
			record(new JourneyEvent.ReturnWithdrawn(id(), stage, staying, receptionId(), receivingPartnerId(),
					leavesSoon(act), command.on(act.now())));
		}
		else {
			allow(ReturnPlanStatus.withdrawable());
			group().part(staying, Former.Left.WITHDRAWN);
			book(booking().places(group().seats()));
			record(new JourneyEvent.TravellerWithdrawn(id(), stage, staying, receptionId(), receivingPartnerId(),
					command.on(act.now())));
			reassess(act);
		}
		this.leftBecause = command.reason();
	}

	/** Some go on in a plan of their own; no child is left alone by it. */
	void split(Split command, Act act) {
		allow(DRAFT.to(READY), command.reasoned(), group().known(command.personIds()),
				group().divisible(command.personIds(), act.today()));
		this.leftBecause = command.reason();
		boolean ticketed = booking().atRisk().state() == Booking.State.AT_RISK;
		part(command.personIds(), ticketed ? booking().atRisk() : Booking.none(), act);
		reassess(act);
	}

	/** These people leave, to go on in a plan beside this one. */
	protected final void part(Collection<PersonId> leaving, Booking tickets, Act act) {
		PlanId sibling = new PlanId(act.newId("sibling"));
		ReturnPlanStatus stage = (status().compareTo(PREPARING) < 0) ? status() : PREPARING;
		List<PersonId> going = group().of(leaving).stream().map((traveller) -> traveller.personId()).toList();
		this.partings.add(new Parting(sibling, stage, group().part(leaving, Former.Left.SPLIT_OFF),
				tickets.places(going.size())));
		book(booking().places(group().seats()));
		record(new JourneyEvent.TravellersSplit(id(), programme().code(), going, sibling, act.now()));
	}

	@Override
	protected void continueFrom(ReturnPlan original, Parting parting) {
		super.continueFrom(original, parting);
		this.partOf = original.id();
		for (ReturnPlanStatus stage : DRAFT.to(parting.stage())) {
			if (stage != DRAFT) {
				moveTo(stage);
			}
		}
		book(parting.booking());
	}

	/** Where people of this group went on. */
	final List<PlanId> siblings() {
		return this.partings.stream().map(Parting::siblingPlanId).toList();
	}

	/** The plan that this one began beside. */
	final @Nullable PlanId partOf() {
		return this.partOf;
	}

	final Parting parting(PlanId sibling) {
		return this.partings.stream()
			.filter((parting) -> parting.siblingPlanId().equals(sibling))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("nobody parted from " + this + " to " + sibling.value()));
	}

}
