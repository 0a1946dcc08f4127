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
import org.rihla.returns.plan.group.Group;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.guard.Item;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.CounsellingSession;
import org.rihla.returns.plan.voluntariness.Declare;
import org.rihla.returns.plan.voluntariness.Deliberation;
import org.rihla.returns.plan.voluntariness.MissCounselling;
import org.rihla.returns.plan.voluntariness.PlanCounselling;
import org.rihla.returns.plan.voluntariness.Reconfirm;
import org.rihla.returns.plan.voluntariness.RecordCounselling;
import org.rihla.returns.plan.voluntariness.SessionId;
import org.rihla.returns.plan.voluntariness.WaiveCoolingOff;

import static org.rihla.returns.plan.ReturnPlanStatus.COUNSELLED;
import static org.rihla.returns.plan.ReturnPlanStatus.DECLARED;
import static org.rihla.returns.plan.ReturnPlanStatus.DRAFT;
import static org.rihla.returns.plan.ReturnPlanStatus.HELD;
import static org.rihla.returns.plan.ReturnPlanStatus.PREPARING;
import static org.rihla.returns.plan.ReturnPlanStatus.READY;

/**
 * How people decide to return: informed, of their own will, again and again; or to stay.
 */
record Deciding(ReturnPlan plan) {

	/** A session is to come. */
	void planCounselling(PlanCounselling command, Act act) {
		this.plan.allow(DRAFT.to(READY), group().known(command.personIds()));
		put(command.session(act.newId("planned-session")));
		this.plan.checklistChanged(act);
	}

	/** Nobody came to it. */
	void missCounselling(SessionId session, MissCounselling command, Act act) {
		this.plan.enter(command, act, DRAFT.to(READY));
		put(planned(session, CounsellingSession.State.MISSED).missed());
		this.plan.checklistChanged(act);
	}

	/**
	 * A session was held; the plan is counselled when every adult has heard all that
	 * counts.
	 */
	void recordCounselling(RecordCounselling command, Act act) {
		Instant on = this.plan.enter(command, act, DRAFT.to(READY), group().known(command.personIds()));
		UUID session = (command.sessionId() != null)
				? planned(new SessionId(command.sessionId()), CounsellingSession.State.HELD).sessionId()
				: act.newId("session");
		put(command.session(session, on));
		if (this.plan.status() == DRAFT && informed(act)) {
			this.plan.moveTo(COUNSELLED);
			this.plan.tell(new ReturnPlanEvent.CounsellingCompleted(this.plan.id(), session, on));
		}
		else {
			this.plan.checklistChanged(act);
		}
	}

	/** Signed declarations; with the last one the cooling-off time begins. */
	void declare(Declare command, @Nullable Clearance answer, Act act) {
		List<PersonId> alone = command.withoutGuardian(group().minors(act.today()));
		Instant on = this.plan.enter(command, act, EnumSet.of(COUNSELLED),
				Item.unmet(new Outlook(this.plan).before(Column.DECLARE, command.persons(), answer, act.on(command))),
				group().known(command.persons()), List.of(Condition.noneOf("declaration-missing", alone)));
		new Learning(this.plan).remember(answer);
		command.signatures()
			.forEach((signature) -> group().one(signature.personId()).declare(signature.declaration(on), act.actor()));
		if (group().every(Traveller::declared)) {
			Instant until = on.plus(act.rules().coolingOff());
			this.plan.moveTo(DECLARED);
			this.plan.change((parts) -> parts.with(parts.deliberation().until(until)));
			this.plan.tell(new ReturnPlanEvent.VoluntaryReturnDeclared(this.plan.id(), until, on));
		}
		else {
			this.plan.checklistChanged(act);
		}
	}

	/**
	 * The group need not think it over any longer; who asks for that is not who grants
	 * it.
	 */
	void waiveCoolingOff(WaiveCoolingOff command, Act act) {
		Instant on = this.plan.enter(command, act, DECLARED.to(HELD), command.askedBy(group().speaking(act.today())),
				List.of(new Condition("maker-is-checker", !act.actor().equals(this.plan.custody().ownerId()))));
		boolean runs = deliberation().coolingOffRuns(act.now());
		this.plan.change((parts) -> parts.with(parts.deliberation().waived(command.requests(), act.now())));
		if (runs) {
			this.plan.tell(new ReturnPlanEvent.CoolingOffWaived(this.plan.id(), on));
		}
	}

	void startPreparation(Act act) {
		this.plan.allow(EnumSet.of(DECLARED));
		this.plan.moveTo(PREPARING);
		this.plan.tell(new ReturnPlanEvent.PreparationStarted(this.plan.id(), this.plan.programme().code(),
				group().ids(), act.now()));
	}

	/** The decision once more; at the airport nobody else listens. */
	void reconfirm(Reconfirm command, Act act) {
		Instant on = this.plan.enter(command, act, DECLARED.to(READY), group().known(command.personIds()),
				command.alone());
		Confirmation confirmation = new Confirmation(command.point(), on, command.inPrivate(), act.actor());
		group().of(command.personIds()).forEach((traveller) -> traveller.confirm(confirmation));
		this.plan.tell(new ReturnPlanEvent.VoluntarinessReconfirmed(this.plan.id(), command.point(), on));
	}

	private boolean informed(Act act) {
		return deliberation().counselling()
			.since(act.rules().counselledSince(act.now()))
			.informed(group().adults(act.today()), this.plan.programme().mandatoryTopics());
	}

	private CounsellingSession planned(SessionId id, CounsellingSession.State becoming) {
		CounsellingSession session = deliberation().counselling()
			.session(id.value())
			.orElseThrow(() -> new Refusal.NotFound("counselling-session", id));
		this.plan.goOn(session.state(), becoming);
		return session;
	}

	private void put(CounsellingSession session) {
		this.plan.change((parts) -> parts.with(parts.deliberation().with(session)));
	}

	private Deliberation deliberation() {
		return this.plan.parts().deliberation();
	}

	private Group group() {
		return this.plan.group();
	}

}
