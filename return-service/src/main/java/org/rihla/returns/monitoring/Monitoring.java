/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.monitoring.survey.Instrument;
import org.rihla.returns.monitoring.survey.Instruments;
import org.rihla.returns.monitoring.survey.RecordSurvey;
import org.rihla.returns.monitoring.survey.Survey;
import org.rihla.returns.monitoring.survey.Surveys;

/**
 * The follow-up of one returnee: visits by the programme's calendar and surveys in waves,
 * from arrival until support is over and the last visit settled, or the case closed.
 */
class Monitoring extends VisitedReturnee {

	private Surveys surveys = new Surveys();

	private boolean caseClosed;

	/** For the mapper. */
	@SuppressWarnings("unused")
	private Monitoring() {
	}

	private Monitoring(Returnee returnee, Around around, Act act) {
		super(returnee, around, act);
	}

	static Monitoring start(Returnee returnee, Around around, Act act) {
		Monitoring started = new Monitoring(returnee, around, act);
		started.record(new MonitoringEvent.MonitoringStarted(started.id(), returnee.personId(), returnee.arrivedOn()));
		started.visits().all().forEach((visit) -> started.plan(visit, act));
		return started;
	}

	/**
	 * A survey was taken; as long as the case is open it may be entered after the end.
	 */
	void recordSurvey(RecordSurvey command, Instruments instruments, Act act) {
		Occurrence when = act.occurrence(command);
		Optional<Instrument> instrument = instruments.activeFor(command.instrument(), command.given());
		allowIn(surveyedIn(), status(),
				all(when.conditions(), List.of(new Condition("instrument-not-active", instrument.isPresent()),
						new Condition("wave-already-scored", !this.surveys.scored(command.wave())))));
		Survey survey = Survey.of(act.newId("survey"), command, instrument.orElseThrow(), act.rules().scoring(),
				when.on(), act.actor());
		this.surveys.add(survey);
		record(MonitoringEvent.SurveyScored.of(id(), survey));
	}

	/** Where surveys may be entered: as long as the case is open, after the end too. */
	Set<MonitoringStatus> surveyedIn() {
		return this.caseClosed ? EnumSet.of(MonitoringStatus.OPEN) : EnumSet.allOf(MonitoringStatus.class);
	}

	/** Support began or is over, a partner may come by or may not any more. */
	void learn(UnaryOperator<Around> news, Act act) {
		learn(news.apply(around()), act);
	}

	/** Nothing is left to be done for this case. */
	void closeCase(Act act) {
		this.caseClosed = true;
		if (status() == MonitoringStatus.OPEN) {
			end(act);
		}
	}

	/** Goes with its case. */
	void follow(UnaryOperator<Returnee> hands) {
		handTo(hands.apply(returnee()));
	}

	Surveys surveys() {
		return this.surveys;
	}

}
