/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.group.Former;
import org.rihla.returns.plan.group.Group;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.journey.Booking;
import org.rihla.returns.plan.journey.Split;
import org.rihla.returns.plan.journey.Welcome;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Withdraw;

import static org.rihla.returns.plan.ReturnPlanStatus.DRAFT;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;
import static org.rihla.returns.plan.ReturnPlanStatus.WITHDRAWN;

/** How people leave the group: some stay, some go on in a plan of their own. */
record Dividing(ReturnPlan plan) {

	/**
	 * People stay: all, or those who are named. Without any condition: nothing may stand
	 * between a person and that wish.
	 */
	void withdraw(Withdraw command, Act act) {
		ReturnPlanStatus stage = this.plan.status();
		this.plan.allow(EnumSet.allOf(ReturnPlanStatus.class), group().everKnown(command.named()));
		List<PersonId> staying = command.staying(group().ids());
		if (stage == WITHDRAWN || staying.isEmpty()) {
			return;
		}
		Instant on = command.on(act.now());
		if (staying.size() == group().size()) {
			this.plan.moveTo(WITHDRAWN);
			this.plan.tell(new JourneyEvent.ReturnWithdrawn(this.plan.id(), stage, staying, reception().receptionId(),
					reception().receivingPartnerId(), new Outlook(this.plan).leavesSoon(act), on));
		}
		else {
			this.plan.allow(ReturnPlanStatus.withdrawable());
			group().part(staying, Former.Left.WITHDRAWN);
			shrinkBooking();
			this.plan.tell(new JourneyEvent.TravellerWithdrawn(this.plan.id(), stage, staying,
					reception().receptionId(), reception().receivingPartnerId(), on));
			new Ticketing(this.plan).reassess(act);
		}
		because(command.reason());
	}

	/** Some go on in a plan of their own; no child is left alone by it. */
	void split(Split command, Act act) {
		this.plan.allow(DRAFT.to(READY), command.reasoned(), group().known(command.personIds()),
				group().divisible(command.personIds(), act.today()));
		because(command.reason());
		Booking atRisk = this.plan.parts().booking().atRisk();
		part(command.personIds(), (atRisk.state() == Booking.State.AT_RISK) ? atRisk : Booking.none(), act);
		new Ticketing(this.plan).reassess(act);
	}

	/** These people leave, to go on in a plan beside this one. */
	void part(Collection<PersonId> leaving, Booking tickets, Act act) {
		PlanId sibling = new PlanId(act.newId("sibling"));
		ReturnPlanStatus stage = (this.plan.status().compareTo(PREPARING) < 0) ? this.plan.status() : PREPARING;
		List<Traveller> going = group().part(leaving, Former.Left.SPLIT_OFF);
		Parting parting = new Parting(sibling, stage, going, tickets.places(going.size()));
		this.plan.change((parts) -> parts.with(parts.divisions().with(parting)));
		shrinkBooking();
		this.plan.tell(new JourneyEvent.TravellersSplit(this.plan.id(), this.plan.programme().code(),
				parting.personIds(), sibling, act.now()));
	}

	private void because(@Nullable Sensitive<String> reason) {
		this.plan.change((parts) -> parts.with(parts.divisions().because(reason)));
	}

	private void shrinkBooking() {
		this.plan.change((parts) -> parts.with(parts.booking().places(group().seats())));
	}

	private Welcome reception() {
		return this.plan.parts().reception();
	}

	private Group group() {
		return this.plan.group();
	}

}
