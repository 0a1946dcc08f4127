/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Lifecycle;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.plan.group.Group;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.rules.Programme;
import org.rihla.returns.PlanId;

/**
 * The return of one group that travels together: its state, steps and events. The verbs
 * of each phase have a class of their own, in the order of life: {@link Learning},
 * {@link Deciding}, {@link Paying}, {@link Preparing}, {@link Ticketing},
 * {@link Welcoming}, {@link Dividing}, {@link Interrupting}, {@link Travelling},
 * {@link Arriving}. {@link ReturnPlanStatus} says which step follows which.
 */
class ReturnPlan extends Aggregate<PlanId> {

	private CaseId caseId;

	private UUID openedUnder;

	@JsonUnwrapped
	private Custody custody;

	private Programme programme;

	private ReturnPlanStatus status = ReturnPlanStatus.DRAFT;

	private Group group;

	private PlanFunding funding;

	private PlanParts parts = PlanParts.none();

	private LateEntries late = LateEntries.none();

	/** For the mapper. */
	@SuppressWarnings({ "NullAway.Init", "unused" })
	private ReturnPlan() {
	}

	private ReturnPlan(Opening opening) {
		super(opening.planId());
		this.openedUnder = opening.under();
		this.caseId = opening.caseId();
		this.custody = opening.custody();
		this.programme = opening.programme();
		this.group = new Group(opening.personIds());
		this.funding = new PlanFunding(opening.programme().returnPackage().size());
	}

	/** Begins the return of a group that was found eligible. */
	static ReturnPlan open(Opening opening, Instant now) {
		ReturnPlan plan = new ReturnPlan(opening);
		plan.require(opening.conditions().toArray(Condition[]::new));
		plan.tell(new ReturnPlanEvent.ReturnPlanOpened(plan.id(), plan.programme.code(), plan.group.ids(), now));
		return plan;
	}

	/** Begins the return of people who parted from another plan, with all they have. */
	static ReturnPlan beside(ReturnPlan original, PlanId sibling, Instant now) {
		Parting parting = original.parts.divisions().to(sibling);
		ReturnPlan plan = new ReturnPlan(new Opening(sibling, sibling.value(), original.caseId, original.custody,
				original.programme, parting.personIds(), List.of()));
		plan.group = Group.of(parting.travellers());
		original.funding.askedBy().forEach(plan.funding::askedBy);
		plan.parts = original.parts.parted(Divisions.beside(original.id()), parting.booking());
		ReturnPlanStatus.DRAFT.to(parting.stage()).stream().skip(1).forEach(plan::moveTo);
		plan.tell(new ReturnPlanEvent.ReturnPlanOpened(sibling, plan.programme.code(), plan.group.ids(), now));
		return plan;
	}

	/** Keeps with the plan who owns the case. */
	void follow(String owner, String team, String office) {
		this.custody = this.custody.handedTo(owner, team, office);
	}

	/**
	 * Takes a dated entry: known to the status, timely, nothing unmet; notes a late one.
	 */
	@SafeVarargs
	final Instant enter(DatedEntry command, Act act, Set<ReturnPlanStatus> knownIn, List<Condition>... conditions) {
		Occurrence occurrence = act.occurrence(command);
		allow(knownIn, occurrence.conditions(), together(conditions));
		note(command, occurrence);
		return occurrence.on();
	}

	@SafeVarargs
	final void allow(Set<ReturnPlanStatus> knownIn, List<Condition>... conditions) {
		allow(knownIn, this.status, conditions);
	}

	/** The same for a part that has a life of its own. */
	@SafeVarargs
	final <S extends Enum<S>> void allow(Set<S> knownIn, S state, List<Condition>... conditions) {
		allowIn(knownIn, state, together(conditions).toArray(Condition[]::new));
	}

	/** One of its parts goes on, if its own life knows that step. */
	<S extends Enum<S> & Lifecycle<S>> void goOn(S from, S to) {
		step(from, to);
	}

	void moveTo(ReturnPlanStatus next) {
		this.status = step(this.status, next);
	}

	void note(DatedEntry command, Occurrence occurrence) {
		this.late = this.late.with(command, occurrence);
	}

	void change(UnaryOperator<PlanParts> change) {
		this.parts = change.apply(this.parts);
	}

	void tell(DomainEvent event) {
		record(event);
	}

	/**
	 * Something on the checklist is otherwise; where it no longer holds, the plan steps
	 * back.
	 */
	void checklistChanged(Act act) {
		tell(new Outlook(this).checklistChanged(act));
		new Ticketing(this).reassess(act);
	}

	/** Whether this command opened the plan, and not another one in the same moment. */
	boolean openedUnder(UUID command) {
		return this.openedUnder.equals(command);
	}

	CaseId caseId() {
		return this.caseId;
	}

	Custody custody() {
		return this.custody;
	}

	Programme programme() {
		return this.programme;
	}

	ReturnPlanStatus status() {
		return this.status;
	}

	Group group() {
		return this.group;
	}

	PlanFunding funding() {
		return this.funding;
	}

	PlanParts parts() {
		return this.parts;
	}

	LateEntries lateEntries() {
		return this.late;
	}

	@Override
	protected Origin origin() {
		return new Origin(this.caseId.value(), this.custody.missionCode(), this.custody.officeCode());
	}

	@SafeVarargs
	private static List<Condition> together(List<Condition>... some) {
		List<Condition> all = new ArrayList<>();
		for (List<Condition> few : some) {
			all.addAll(few);
		}
		return all;
	}

}
