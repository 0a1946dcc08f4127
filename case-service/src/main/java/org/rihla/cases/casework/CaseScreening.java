/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.ScreeningCompleted;
import org.rihla.cases.casework.CaseEvent.ScreeningRecorded;
import org.rihla.cases.casework.screening.ConfirmLevel;
import org.rihla.cases.casework.screening.Instruments;
import org.rihla.cases.casework.screening.PriorityRaise;
import org.rihla.cases.casework.screening.RecordScreening;
import org.rihla.cases.casework.screening.Screening;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.cases.casework.screening.Screenings;

/** How vulnerable people are, and how urgent that makes their case. */
abstract class CaseScreening extends CasePeople {

	private static final int NEUTRAL = 4;

	private Screenings screenings = Screenings.none();

	private int priority = NEUTRAL;

	private @Nullable PriorityRaise raise;

	protected CaseScreening() {
	}

	protected CaseScreening(CaseId id, Filing filing, Registration registration) {
		super(id, filing, registration);
	}

	/** A later screening may make the case more or less urgent at any time. */
	void recordScreening(RecordScreening command, Instruments instruments, Act act) {
		allow(CaseAction.RECORD_SCREENING,
				act.with(Screening.conditions(command, instruments), group().has(command.personId())));
		Screening screening = Screening.recorded(command, instruments, act);
		this.screenings = this.screenings.with(screening);
		record(new ScreeningRecorded(screening.screeningId(), screening.instrument(), act.on()), act);
		prioritiseAgain(act);
	}

	/** Says nothing to others, like the signature. */
	void confirmScreening(ScreeningId id, ConfirmLevel command, Act act) {
		allow(CaseAction.CONFIRM_SCREENING);
		allow(CaseAction.CONFIRM_SCREENING, this.screenings.confirmable(id, command));
		this.screenings = this.screenings.confirm(id, command, act);
		prioritiseAgain(act);
	}

	/** Says nothing to others: a signature would betray the level. */
	void signScreening(ScreeningId id, Act act) {
		allow(CaseAction.SIGN_SCREENING);
		allow(CaseAction.SIGN_SCREENING, this.screenings.signable(id, act.by()));
		this.screenings = this.screenings.sign(id, act.by(), act.now());
	}

	void completeScreening(Act act) {
		move(CaseAction.COMPLETE_SCREENING, CaseStatus.ASSESSED, this.screenings.complete(group().ids()));
		record(new ScreeningCompleted(this.screenings.latestInstrument(), act.on()));
		prioritise(act);
	}

	/** By a step, so that the number alone betrays no level. */
	void raisePriority(RaisePriority command, Act act) {
		allow(CaseAction.RAISE_PRIORITY);
		this.raise = new PriorityRaise(act.by(), act.now(), command.reason());
		if (this.priority != urgency()) {
			prioritise(act);
		}
	}

	/** Some people have to be looked at again. */
	void dueReviews(LocalDate today) {
		allowIn(CaseStatus.KEPT, status());
		this.screenings = this.screenings.due(today);
	}

	@Override
	protected void forget() {
		super.forget();
		this.screenings = Screenings.none();
		this.priority = NEUTRAL;
		this.raise = null;
	}

	final Screenings screenings() {
		return this.screenings;
	}

	final int priority() {
		return this.priority;
	}

	protected final void prioritiseAgain(Act act) {
		if (!status().beforeAssessed() && this.priority != urgency()) {
			prioritise(act);
		}
	}

	private void prioritise(Act act) {
		this.priority = urgency();
		factsChanged(act);
	}

	/** Before the screening is complete it tells nothing of it. */
	private int urgency() {
		int neutral = status().beforeAssessed() ? NEUTRAL : this.screenings.priority(group().ids());
		return (this.raise != null) ? this.raise.applied(neutral) : neutral;
	}

}
