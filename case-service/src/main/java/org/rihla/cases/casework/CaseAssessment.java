/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.EligibilityDecided;
import org.rihla.cases.casework.CaseEvent.IntakeCompleted;
import org.rihla.cases.casework.CaseEvent.IntakeStarted;
import org.rihla.cases.casework.eligibility.DecideEligibility;
import org.rihla.cases.casework.eligibility.Decision;
import org.rihla.cases.casework.eligibility.Decisions;
import org.rihla.cases.casework.eligibility.Evaluation;
import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.cases.casework.eligibility.Programmes;
import org.rihla.cases.casework.intake.CompleteIntake;
import org.rihla.cases.casework.intake.Interviews;
import org.rihla.chassis.aggregate.Condition;

/**
 * How a group becomes known: interviews, and the decision whether a programme helps it.
 */
abstract class CaseAssessment extends CaseScreening {

	@JsonUnwrapped
	private Interviews interviews = Interviews.none();

	@JsonUnwrapped
	private Decisions decisions = Decisions.none();

	protected CaseAssessment() {
	}

	protected CaseAssessment(CaseId id, Filing filing, Registration registration) {
		super(id, filing, registration);
	}

	void startIntake(Act act) {
		move(CaseAction.START_INTAKE, CaseStatus.INTAKE, act.with(custody().hasOwner(), duplicates().resolved()));
		this.interviews = this.interviews.started(act.on());
		record(new IntakeStarted(this.interviews.version(), act.on()), act);
	}

	void completeIntake(CompleteIntake command, Act act) {
		Request completed = request().completedBy(command);
		move(CaseAction.COMPLETE_INTAKE, CaseStatus.SCREENING,
				act.with(Interviews.conditions(command, group()), completed.complete()));
		this.interviews = this.interviews.completed(command, act);
		asks(completed);
		record(new IntakeCompleted(this.interviews.version(), act.on()), act);
	}

	void decideEligibility(DecideEligibility command, Programmes programmes, Duration screeningMaxAge, Act act) {
		allow(CaseAction.DECIDE_ELIGIBILITY);
		Evaluation evaluation = programmes.evaluate(command.programme(), custody().missionCode(), act.today(),
				EligibilityFacts.of(this, act.today()));
		Condition unheld = (command.outcome() == Outcome.ELIGIBLE) ? holds().noneBlocking()
				: new Condition("blocking-hold-open", true);
		move(CaseAction.DECIDE_ELIGIBILITY, CaseStatus.decided(command.outcome()), act.with(Decision.conditions(command,
				evaluation, screenings().olderThan(act.now().minus(screeningMaxAge), group().ids())), unheld));
		Decision decision = Decision.taken(command, evaluation, act);
		this.decisions = this.decisions.with(decision);
		record(EligibilityDecided.of(decision, group().ids()));
	}

	final Interviews interviews() {
		return this.interviews;
	}

	final Decisions decisions() {
		return this.decisions;
	}

}
