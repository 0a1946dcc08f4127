/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.AppealUpheld;
import org.rihla.cases.casework.CaseEvent.EligibilityDecided;
import org.rihla.cases.casework.CaseEvent.IntakeCompleted;
import org.rihla.cases.casework.CaseEvent.IntakeStarted;
import org.rihla.cases.casework.eligibility.ApproveException;
import org.rihla.cases.casework.eligibility.DecideEligibility;
import org.rihla.cases.casework.eligibility.Decision;
import org.rihla.cases.casework.eligibility.Decisions;
import org.rihla.cases.casework.eligibility.Evaluation;
import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.cases.casework.eligibility.Programmes;
import org.rihla.cases.casework.eligibility.RequestException;
import org.rihla.cases.casework.eligibility.UpholdAppeal;
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
		move(CaseAction.START_INTAKE, CaseStatus.INTAKE,
				act.with(custody().hasOwner(), duplicates().resolvedFor(group().ids())));
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
		Outcome outcome = command.outcome().outcome();
		Evaluation evaluation = evaluate(command.programme(), programmes, act);
		Condition unheld = (outcome == Outcome.ELIGIBLE) ? holds().noneBlocking()
				: new Condition("blocking-hold-open", true);
		move(CaseAction.DECIDE_ELIGIBILITY, CaseStatus.decided(outcome), act.with(Decision.conditions(command,
				evaluation, screenings().notSince(act.now().minus(screeningMaxAge), group().ids())), unheld));
		decided(this.decisions.with(Decision.taken(command, evaluation, act)));
	}

	/** Keeps the case where it is until another human has looked at it. */
	void requestException(RequestException command, Programmes programmes, Act act) {
		allow(CaseAction.REQUEST_EXCEPTION);
		Evaluation evaluation = evaluate(command.programme(), programmes, act);
		allow(CaseAction.REQUEST_EXCEPTION, Decision.conditions(command, evaluation));
		decided(this.decisions.with(Decision.exceptionAsked(command, evaluation, act)));
	}

	void approveException(ApproveException command, Act act) {
		move(CaseAction.APPROVE_EXCEPTION, CaseStatus.ELIGIBLE,
				act.with(this.decisions.exceptionGrantable(act.by()), holds().noneBlocking()));
		decided(this.decisions.excepted(command, act));
	}

	void upholdAppeal(UpholdAppeal command, Act act) {
		move(CaseAction.UPHOLD_APPEAL, CaseStatus.ASSESSED, this.decisions.appealable(act.by()));
		this.decisions = this.decisions.appealed(command, act);
		record(AppealUpheld.of(this.decisions.latest(), group().ids(), act.now()));
	}

	/** Less urgent people may be left when somebody goes. */
	@Override
	void removePerson(RemovePerson command, Act act) {
		super.removePerson(command, act);
		prioritiseAgain(act);
	}

	/** Answers of the interview are corrected like any other fact. */
	@Override
	void correctFacts(CorrectFacts command, Act act) {
		super.correctFacts(command, act);
		if (command.intake() != null) {
			this.interviews = this.interviews.corrected(command.intake(), act);
		}
	}

	@Override
	protected void forget() {
		super.forget();
		this.interviews = Interviews.none();
		this.decisions = Decisions.none();
	}

	final Interviews interviews() {
		return this.interviews;
	}

	final Decisions decisions() {
		return this.decisions;
	}

	private Evaluation evaluate(String programme, Programmes programmes, Act act) {
		return programmes.evaluate(programme, custody().missionCode(), act.today(),
				EligibilityFacts.of(this, act.today()));
	}

	private void decided(Decisions further) {
		this.decisions = further;
		record(EligibilityDecided.of(further.latest(), group().ids()));
	}

}
