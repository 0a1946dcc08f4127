/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.Collection;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.group.CaseFactsTaken;
import org.rihla.returns.plan.guard.Assessment;
import org.rihla.returns.plan.guard.Checklist;
import org.rihla.returns.plan.guard.Column;
import org.rihla.returns.plan.recheck.CaseNews;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.recheck.ReturnFacts;
import org.rihla.returns.plan.rules.Act;

/**
 * What the case says: the facts to plan with, its last answer about what stands against
 * the return, what it told since; and how far the plan has come by all that.
 */
abstract class CheckedReturn extends PlanFile {

	private CaseFactsTaken facts = CaseFactsTaken.none();

	@Sealed(Compartment.PROTECTION)
	private @Nullable Sensitive<Clearance> clearance;

	private @Nullable Instant warnedOn;

	/** For the mapper. */
	CheckedReturn() {
	}

	CheckedReturn(Opening opening) {
		super(opening);
	}

	/** The case has newer facts than the plan. */
	void learnOfFacts(int version, Act act) {
		this.facts = this.facts.changed(version);
		reassess(act);
	}

	/** The case has other people than the plan has facts of. */
	void learnOfPeople(Act act) {
		this.facts = this.facts.outdated();
		reassess(act);
	}

	/** The case has told what now stands against the return, or no longer. */
	void hear(CaseNews news, Act act) {
		Clearance last = lastAnswer();
		if (last != null) {
			this.clearance = Sensitive.of(news.on(last));
		}
		if (news.warns()) {
			this.warnedOn = act.now();
		}
		reassess(act);
	}

	@Override
	protected void continueFrom(ReturnPlan original, Parting parting) {
		super.continueFrom(original, parting);
		this.facts = original.facts();
		remember(original.lastAnswer());
	}

	/** How far the plan has come, as the case last answered. */
	final Checklist checklist(Act act) {
		return Checklist.of(assess(status().ahead(), act));
	}

	@Override
	public final CaseFactsTaken facts() {
		return this.facts;
	}

	/** As far as the plan has heard, without asking the case. */
	protected final Assessment assess(Column column, Act act) {
		return new Assessment(this, column, group().all(), lastAnswer(), act);
	}

	protected final Assessment assess(Column column, @Nullable Clearance answer, Act act) {
		return new Assessment(this, column, group().all(), still(answer, act), act);
	}

	protected final Assessment assess(Column column, Collection<PersonId> persons, @Nullable Clearance answer,
			Act act) {
		return new Assessment(this, column, group().of(persons), still(answer, act), act);
	}

	protected final void takeOver(ReturnFacts answer) {
		group().takeOver(answer);
		this.facts = CaseFactsTaken.of(answer);
	}

	protected final @Nullable Clearance lastAnswer() {
		return (this.clearance != null) ? this.clearance.reveal() : null;
	}

	protected final void remember(@Nullable Clearance answer) {
		if (answer != null) {
			this.clearance = Sensitive.of(answer);
		}
	}

	protected final void checklistChanged(Act act) {
		Checklist now = checklist(act);
		record(new ReturnPlanEvent.ChecklistChanged(id(), now.count(Checklist.State.SATISFIED),
				now.count(Checklist.State.PENDING), now.count(Checklist.State.FAILED), now.nextExpiryOn(), act.now()));
		reassess(act);
	}

	/**
	 * Looks again, after any change: where something no longer holds, the plan steps
	 * back.
	 */
	abstract void reassess(Act act);

	/**
	 * The answer, unless the case has warned while it was asked: then nobody knows.
	 */
	private @Nullable Clearance still(@Nullable Clearance answer, Act act) {
		return (this.warnedOn != null && this.warnedOn.isAfter(act.now())) ? null : answer;
	}

}
