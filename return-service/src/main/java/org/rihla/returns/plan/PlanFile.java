/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.returns.CaseId;
import org.rihla.returns.DatedEntry;
import org.rihla.returns.Occurrence;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.group.Group;
import org.rihla.returns.plan.guard.Standing;
import org.rihla.returns.plan.rules.Act;
import org.rihla.returns.plan.rules.Programme;

/**
 * What a plan is as long as it lives: its case, its people, who answers for it and where
 * it stands; and what its phases do alike.
 */
abstract class PlanFile extends Aggregate<PlanId> implements Standing {

	private CaseId caseId;

	private UUID openedUnder;

	@JsonUnwrapped
	private Custody custody;

	private Programme programme;

	private ReturnPlanStatus status = ReturnPlanStatus.DRAFT;

	private Group group;

	private LateEntries late = LateEntries.none();

	/** For the mapper. */
	@SuppressWarnings("NullAway.Init")
	PlanFile() {
	}

	PlanFile(Opening opening) {
		super(opening.planId());
		this.openedUnder = opening.under();
		this.caseId = opening.caseId();
		this.custody = opening.custody();
		this.programme = opening.programme();
		this.group = new Group(opening.personIds());
	}

	/** What a plan that begins beside another one knows from it. */
	protected void continueFrom(ReturnPlan original, Parting parting) {
		this.group = Group.of(parting.travellers());
	}

	/** Keeps with the plan who owns the case. */
	void follow(String owner, String team, String office) {
		this.custody = this.custody.handedTo(owner, team, office);
	}

	/** Whether this command opened the plan, and not another one in the same moment. */
	final boolean openedUnder(UUID command) {
		return this.openedUnder.equals(command);
	}

	/** What was entered late, and why. */
	final List<LateEntry> lateEntries() {
		return this.late.entries();
	}

	final Custody custody() {
		return this.custody;
	}

	final CaseId caseId() {
		return this.caseId;
	}

	@Override
	public final Programme programme() {
		return this.programme;
	}

	final ReturnPlanStatus status() {
		return this.status;
	}

	final Group group() {
		return this.group;
	}

	@Override
	protected final Origin origin() {
		return new Origin(this.caseId.value(), this.custody.missionCode(), this.custody.officeCode());
	}

	/**
	 * What every dated entry has in common: known to the status, timely, nothing unmet;
	 * notes a late one.
	 */
	@SafeVarargs
	protected final Instant enter(DatedEntry command, Act act, Set<ReturnPlanStatus> knownIn,
			List<Condition>... conditions) {
		Occurrence occurrence = command.occurrence(act.now());
		List<Condition> all = new ArrayList<>(occurrence.conditions());
		for (List<Condition> some : conditions) {
			all.addAll(some);
		}
		allow(knownIn, all);
		note(command, occurrence);
		return occurrence.on();
	}

	@SafeVarargs
	protected final void allow(Set<ReturnPlanStatus> knownIn, List<Condition>... conditions) {
		List<Condition> all = new ArrayList<>();
		for (List<Condition> some : conditions) {
			all.addAll(some);
		}
		allowIn(knownIn, this.status, all.toArray(Condition[]::new));
	}

	protected final void note(DatedEntry command, Occurrence occurrence) {
		this.late = this.late.with(command, occurrence);
	}

	protected final void moveTo(ReturnPlanStatus next) {
		this.status = step(this.status, next);
	}

}
