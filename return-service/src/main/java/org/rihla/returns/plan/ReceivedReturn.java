/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.calendar.WorkingCalendar;
import org.rihla.returns.plan.guard.Assessment;
import org.rihla.returns.plan.guard.ClearanceGuards;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.JourneyGuards;
import org.rihla.returns.plan.journey.AcknowledgeReception;
import org.rihla.returns.plan.journey.DeclineReception;
import org.rihla.returns.plan.journey.Reception;
import org.rihla.returns.plan.journey.RequestReception;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;

/** Who will be there when the group comes home. */
abstract class ReceivedReturn extends GuardedReturn {

	private @Nullable Reception reception;

	private List<Reception> declined = new ArrayList<>();

	@Sealed(Compartment.TRAVEL)
	private @Nullable Sensitive<String> declinedBecause;

	/** For the mapper. */
	ReceivedReturn() {
	}

	ReceivedReturn(Opening opening) {
		super(opening);
	}

	/** Asks the receiving side to be there; it hears of nobody without consent. */
	void requestReception(RequestReception command, @Nullable Clearance answer, WorkingCalendar calendar, Act act) {
		allow(PREPARING.to(READY));
		if (this.reception != null) {
			allowIn(EnumSet.noneOf(Reception.State.class), this.reception.state());
		}
		Assessment assessment = assess(Column.CONSULATE, answer, act.on(command));
		Instant on = enter(command, act, PREPARING.to(READY), ClearanceGuards.receivingOffice(assessment),
				command.noticed(JourneyGuards.noticeGiven(assessment, calendar)));
		remember(answer);
		Reception asked = command.reception(act.newId("reception"), on, on.plus(act.rules().receptionAnswer()));
		this.reception = asked;
		record(new ReturnPlanEvent.ReceptionRequested(id(), asked.receptionId(), asked.receivingPartnerId(),
				asked.acknowledgeBy(), on));
	}

	/** The receiving side will be there; saying so twice is saying it once. */
	void acknowledgeReception(AcknowledgeReception command, Act act) {
		Instant on = enter(command, act, PREPARING.to(READY), receivingSide(act));
		Reception asked = asked();
		if (!asked.acknowledged()) {
			this.reception = asked.acknowledged(on);
			record(new ReturnPlanEvent.ReceptionAcknowledged(id(), asked.receptionId(), asked.receivingPartnerId(),
					asked.acknowledgeBy(), on));
		}
	}

	/** It will not: somebody else may be asked, and it reads the plan no longer. */
	void declineReception(DeclineReception command, Act act) {
		Instant on = enter(command, act, PREPARING.to(READY), receivingSide(act));
		Reception asked = asked();
		this.declined.add(asked.declined());
		this.declinedBecause = command.reason();
		this.reception = null;
		record(new JourneyEvent.ReceptionDeclined(id(), asked.receptionId(), asked.receivingPartnerId(),
				asked.acknowledgeBy(), on));
		reassess(act);
	}

	final @Nullable Reception reception() {
		return this.reception;
	}

	@Override
	public final boolean receptionAcknowledged() {
		return this.reception != null && this.reception.acknowledged();
	}

	@Override
	protected final @Nullable UUID receptionId() {
		return (this.reception != null) ? this.reception.receptionId() : null;
	}

	@Override
	protected final @Nullable UUID receivingPartnerId() {
		return (this.reception != null) ? this.reception.receivingPartnerId() : null;
	}

	protected final @Nullable String receivingOfficeCode() {
		return (this.reception != null) ? this.reception.receivingOfficeCode() : null;
	}

	protected final Reception asked() {
		if (this.reception == null) {
			throw new IllegalStateException("nobody was asked to receive " + this);
		}
		return this.reception;
	}

	protected final List<Condition> receivingSide(Act act) {
		return List.of(new Condition("not-receiving-side", this.reception != null
				&& act.belongsTo(this.reception.receivingOfficeCode(), this.reception.receivingPartnerId())));
	}

}
