/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.calendar.WorkingCalendar;
import org.rihla.returns.plan.guard.Assessment;
import org.rihla.returns.plan.guard.ClearanceGuards;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.JourneyGuards;
import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.DeclineReception;
import org.rihla.returns.plan.journey.Reception;
import org.rihla.returns.plan.journey.RequestReception;
import org.rihla.returns.plan.journey.Welcome;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;

/** Who will be there when the group comes home. */
record Welcoming(ReturnPlan plan) {

	/** Asks the receiving side to be there; it hears of nobody without consent. */
	void requestReception(RequestReception command, @Nullable Clearance answer, WorkingCalendar calendar, Act act) {
		this.plan.allow(PREPARING.to(READY));
		Reception before = reception().asked();
		if (before != null) {
			this.plan.allow(EnumSet.noneOf(Reception.State.class), before.state());
		}
		Assessment assessment = new Outlook(this.plan).before(Column.CONSULATE, answer, act.on(command));
		Instant on = this.plan.enter(command, act, PREPARING.to(READY), ClearanceGuards.receivingOffice(assessment),
				command.noticed(JourneyGuards.noticeGiven(assessment, calendar)));
		new Learning(this.plan).remember(answer);
		Reception asked = command.reception(act.newId("reception"), on, on.plus(act.rules().receptionAnswer()));
		put(reception().asking(asked));
		this.plan.tell(new ReturnPlanEvent.ReceptionRequested(this.plan.id(), asked.receptionId(),
				asked.receivingPartnerId(), asked.acknowledgeBy(), on));
	}

	/** The receiving side will be there; saying so twice is saying it once. */
	void acknowledgeReception(AcknowledgeReception command, Act act) {
		Instant on = this.plan.enter(command, act, PREPARING.to(READY), heardFrom(act));
		Reception asked = reception().current();
		if (!asked.acknowledged()) {
			put(reception().acknowledged(on));
			this.plan.tell(new ReturnPlanEvent.ReceptionAcknowledged(this.plan.id(), asked.receptionId(),
					asked.receivingPartnerId(), asked.acknowledgeBy(), on));
		}
	}

	/** It will not: somebody else may be asked, and it reads the plan no longer. */
	void declineReception(DeclineReception command, Act act) {
		Instant on = this.plan.enter(command, act, PREPARING.to(READY), heardFrom(act));
		Reception asked = reception().current();
		put(reception().declinedFor(command.reason()));
		this.plan.tell(new JourneyEvent.ReceptionDeclined(this.plan.id(), asked.receptionId(),
				asked.receivingPartnerId(), asked.acknowledgeBy(), on));
		new Ticketing(this.plan).reassess(act);
	}

	/** That it is the receiving side that acts. */
	List<Condition> heardFrom(Act act) {
		Reception asked = reception().asked();
		return List.of(new Condition("not-receiving-side",
				asked != null && act.belongsTo(asked.receivingOfficeCode(), asked.receivingPartnerId())));
	}

	private Welcome reception() {
		return this.plan.parts().reception();
	}

	private void put(Welcome changed) {
		this.plan.change((parts) -> parts.with(changed));
	}

}
