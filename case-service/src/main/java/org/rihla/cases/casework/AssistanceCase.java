/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.CasePhaseChanged;
import org.rihla.cases.casework.CaseEvent.CaseRegistered;
import org.rihla.cases.casework.CaseEvent.EligibilityDecided;
import org.rihla.cases.casework.CaseEvent.FactsChanged;
import org.rihla.cases.casework.CaseEvent.IntakeCompleted;
import org.rihla.cases.casework.CaseEvent.IntakeStarted;
import org.rihla.cases.casework.CaseEvent.ScreeningCompleted;
import org.rihla.cases.casework.CaseEvent.ScreeningRecorded;
import org.rihla.cases.casework.eligibility.DecideEligibility;
import org.rihla.cases.casework.eligibility.Decision;
import org.rihla.cases.casework.eligibility.Decisions;
import org.rihla.cases.casework.eligibility.Evaluation;
import org.rihla.cases.casework.eligibility.Programmes;
import org.rihla.cases.casework.intake.CompleteIntake;
import org.rihla.cases.casework.intake.Interviews;
import org.rihla.cases.casework.screening.Instruments;
import org.rihla.cases.casework.screening.RecordScreening;
import org.rihla.cases.casework.screening.Screening;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.cases.casework.screening.Screenings;

/**
 * The life of a case, from the request for help to the return: which step follows which,
 * and what others hear of it. The rules of a phase are in its own part.
 */
class AssistanceCase extends CaseFile {

	private static final Set<CaseStatus> SCREENED_IN = EnumSet.range(CaseStatus.INTAKE, CaseStatus.RETURNED);

	@JsonUnwrapped
	private Request request;

	@JsonUnwrapped
	private Interviews interviews = Interviews.none();

	private Screenings screenings = Screenings.none();

	@JsonUnwrapped
	private Decisions decisions = Decisions.none();

	private ReturnProgress returns = ReturnProgress.none();

	private int factsVersion;

	private int priority = 4;

	@SuppressWarnings("NullAway.Init")
	private AssistanceCase() {
	}

	private AssistanceCase(CaseId id, Filing filing, Registration registration) {
		super(id, filing, registration);
		this.request = Request.of(registration.command());
	}

	/** Opens the file; whoever registers sees the case until it has an owner. */
	static AssistanceCase register(CaseId id, RegisterCase command, Filing filing, Act act) {
		Registration registration = new Registration(command, act);
		registration.check();
		AssistanceCase opened = new AssistanceCase(id, filing, registration);
		opened.record(
				new CaseRegistered(command.channel(), opened.group().size(), command.registeredByPartnerId(), act.on()),
				act);
		return opened;
	}

	void startIntake(Act act) {
		moveTo(CaseStatus.INTAKE, act.with(custody().hasOwner()));
		this.interviews = this.interviews.started(act.on());
		record(new IntakeStarted(this.interviews.version(), act.on()), act);
	}

	void completeIntake(CompleteIntake command, Act act) {
		Request completed = this.request.completedBy(command);
		moveTo(CaseStatus.SCREENING, act.with(Interviews.conditions(command, group()), completed.complete()));
		this.interviews = this.interviews.completed(command, act);
		this.request = completed;
		record(new IntakeCompleted(this.interviews.version(), act.on()), act);
	}

	/** A later screening may make the case more or less urgent at any time. */
	void recordScreening(RecordScreening command, Instruments instruments, Act act) {
		allowIn(SCREENED_IN, status(),
				act.with(Screening.conditions(command, instruments), group().has(command.personId())));
		Screening screening = Screening.recorded(command, instruments, act);
		this.screenings = this.screenings.with(screening);
		record(new ScreeningRecorded(screening.screeningId(), screening.instrument(), act.on()), act);
		if (!status().beforeAssessed() && this.priority != this.screenings.priority(group().ids())) {
			prioritise(act);
		}
	}

	/** Says nothing to others: a signature would betray the level. */
	void signScreening(ScreeningId id, Act act) {
		allowIn(SCREENED_IN, status(), this.screenings.signable(id, act.by()));
		this.screenings = this.screenings.sign(id, act.by(), act.now());
	}

	void completeScreening(Act act) {
		moveTo(CaseStatus.ASSESSED, this.screenings.complete(group().ids()));
		record(new ScreeningCompleted(this.screenings.latestInstrument(), act.on()));
		prioritise(act);
	}

	void decideEligibility(DecideEligibility command, Programmes programmes, Duration screeningMaxAge, Act act) {
		allowIn(EnumSet.of(CaseStatus.ASSESSED), status());
		Evaluation evaluation = programmes.evaluate(command.programme(), custody().missionCode(), act.today(),
				EligibilityFacts.of(this, act.today()));
		moveTo(CaseStatus.decided(command.outcome()), act.with(Decision.conditions(command, evaluation,
				this.screenings.olderThan(act.now().minus(screeningMaxAge), group().ids()))));
		Decision decision = Decision.taken(command, evaluation, act);
		this.decisions = this.decisions.with(decision);
		record(EligibilityDecided.of(decision, group().ids()));
	}

	/** Follows its return, as far as its status waits for such news. */
	void follow(ReturnNews news) {
		if (!ReturnProgress.concerns(status(), news)) {
			return;
		}
		CaseStatus from = status();
		this.returns = this.returns.after(news);
		CaseStatus next = this.returns.lead(news, from);
		if (next != from) {
			moveTo(next);
			record(new CasePhaseChanged(from, next, news.causedBy(), news.occurredOn()));
		}
	}

	Request request() {
		return this.request;
	}

	Interviews interviews() {
		return this.interviews;
	}

	Screenings screenings() {
		return this.screenings;
	}

	Decisions decisions() {
		return this.decisions;
	}

	int factsVersion() {
		return this.factsVersion;
	}

	int priority() {
		return this.priority;
	}

	private void prioritise(Act act) {
		this.priority = this.screenings.priority(group().ids());
		this.factsVersion++;
		record(new FactsChanged(this.factsVersion, act.on()));
	}

}
