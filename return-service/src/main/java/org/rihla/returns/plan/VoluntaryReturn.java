/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.Counselling;
import org.rihla.returns.plan.voluntariness.CounsellingSession;
import org.rihla.returns.plan.voluntariness.CounsellingSession.State;
import org.rihla.returns.plan.voluntariness.Declare;
import org.rihla.returns.plan.voluntariness.MissCounselling;
import org.rihla.returns.plan.voluntariness.PlanCounselling;
import org.rihla.returns.plan.voluntariness.Reconfirm;
import org.rihla.returns.plan.voluntariness.SessionId;
import org.rihla.returns.plan.voluntariness.WaiveCoolingOff;
import org.rihla.returns.plan.voluntariness.RecordCounselling;

import static org.rihla.returns.plan.ReturnPlanStatus.COUNSELLED;
import static org.rihla.returns.plan.ReturnPlanStatus.DECLARED;
import static org.rihla.returns.plan.ReturnPlanStatus.DRAFT;
import static org.rihla.returns.plan.ReturnPlanStatus.HELD;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;

/**
 * How people decide to return: informed, of their own will, again and again; or to stay.
 */
abstract class VoluntaryReturn extends CheckedReturn {

	private Counselling counselling = Counselling.none();

	private @Nullable Instant coolingOffUntil;

	private List<WaiveCoolingOff.WrittenRequest> waivedRequests = List.of();

	/** For the mapper. */
	VoluntaryReturn() {
	}

	VoluntaryReturn(Opening opening) {
		super(opening);
	}

	/** A session is to come. */
	void planCounselling(PlanCounselling command, Act act) {
		allow(DRAFT.to(READY), group().known(command.personIds()));
		this.counselling = this.counselling.with(command.session(act.newId("planned-session")));
		checklistChanged(act);
	}

	/** Nobody came to it. */
	void missCounselling(SessionId session, MissCounselling command, Act act) {
		enter(command, act, DRAFT.to(READY));
		this.counselling = this.counselling.with(planned(session, State.MISSED).missed());
		checklistChanged(act);
	}

	/**
	 * A session was held; the plan is counselled when every adult has heard all that
	 * counts.
	 */
	void recordCounselling(RecordCounselling command, Act act) {
		Instant on = enter(command, act, DRAFT.to(READY), group().known(command.personIds()));
		UUID session = (command.sessionId() != null)
				? planned(new SessionId(command.sessionId()), State.HELD).sessionId() : act.newId("session");
		this.counselling = this.counselling.with(command.session(session, on));
		if (status() == DRAFT && this.counselling.since(act.rules().counselledSince(act.now()))
			.informed(group().adults(act.today()), programme().mandatoryTopics())) {
			moveTo(COUNSELLED);
			record(new ReturnPlanEvent.CounsellingCompleted(id(), session, on));
		}
		else {
			checklistChanged(act);
		}
	}

	/** Signed declarations; with the last one the cooling-off time begins. */
	void declare(Declare command, @Nullable Clearance answer, Act act) {
		List<PersonId> alone = command.withoutGuardian(group().minors(act.today()));
		Instant on = enter(command, act, EnumSet.of(COUNSELLED),
				Item.unmet(assess(Column.DECLARE, command.persons(), answer, act.on(command))),
				group().known(command.persons()), List.of(Condition.noneOf("declaration-missing", alone)));
		remember(answer);
		command.signatures()
			.forEach((signature) -> group().one(signature.personId()).declare(signature.declaration(on), act.actor()));
		if (group().every(Traveller::declared)) {
			moveTo(DECLARED);
			this.coolingOffUntil = on.plus(act.rules().coolingOff());
			record(new ReturnPlanEvent.VoluntaryReturnDeclared(id(), this.coolingOffUntil, on));
		}
		else {
			checklistChanged(act);
		}
	}

	/**
	 * The group need not think it over any longer; who asks for that is not who grants
	 * it.
	 */
	void waiveCoolingOff(WaiveCoolingOff command, Act act) {
		Instant on = enter(command, act, DECLARED.to(HELD), command.askedBy(group().speaking(act.today())),
				List.of(new Condition("maker-is-checker", !act.actor().equals(custody().ownerId()))));
		this.waivedRequests = command.requests();
		if (coolingOffRuns(act.now())) {
			this.coolingOffUntil = act.now();
			record(new ReturnPlanEvent.CoolingOffWaived(id(), on));
		}
	}

	void startPreparation(Act act) {
		allow(EnumSet.of(DECLARED));
		moveTo(PREPARING);
		record(new ReturnPlanEvent.PreparationStarted(id(), programme().code(), group().ids(), act.now()));
	}

	/** The decision once more; at the airport nobody else listens. */
	void reconfirm(Reconfirm command, Act act) {
		Instant on = enter(command, act, DECLARED.to(READY), group().known(command.personIds()), command.alone());
		Confirmation confirmation = new Confirmation(command.point(), on, command.inPrivate(), act.actor());
		group().of(command.personIds()).forEach((traveller) -> traveller.confirm(confirmation));
		record(new ReturnPlanEvent.VoluntarinessReconfirmed(id(), command.point(), on));
	}

	@Override
	protected void continueFrom(ReturnPlan original, Parting parting) {
		super.continueFrom(original, parting);
		this.counselling = original.counselling();
		this.coolingOffUntil = original.coolingOffUntil();
	}

	@Override
	public final Counselling counselling() {
		return this.counselling;
	}

	final @Nullable Instant coolingOffUntil() {
		return this.coolingOffUntil;
	}

	@Override
	public final boolean coolingOffRuns(Instant on) {
		return this.coolingOffUntil != null && on.isBefore(this.coolingOffUntil);
	}

	/** The receiving side's own id of what it prepares, if it was asked. */
	protected abstract @Nullable UUID receptionId();

	/** Who prepares to receive the group, if anybody. */
	protected abstract @Nullable UUID receivingPartnerId();

	private CounsellingSession planned(SessionId id, State becoming) {
		CounsellingSession session = this.counselling.session(id.value())
			.orElseThrow(() -> new Refusal.NotFound("counselling-session", id));
		step(session.state(), becoming);
		return session;
	}

}
