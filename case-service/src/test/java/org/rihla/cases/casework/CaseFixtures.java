/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.closure.ClosureCode;
import org.rihla.cases.casework.RegisterCase.NewPerson;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import org.rihla.chassis.entry.Occurrence;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rihla.cases.casework.ClosureFixtures.CLOSURE_TERMS;
import static org.rihla.cases.casework.ClosureFixtures.approval;
import static org.rihla.cases.casework.ClosureFixtures.closureOf;
import static org.rihla.cases.casework.DecisionFixtures.MAX_AGE;
import static org.rihla.cases.casework.DecisionFixtures.PROGRAMMES;
import static org.rihla.cases.casework.DecisionFixtures.eligible;
import static org.rihla.cases.casework.DecisionFixtures.notEligible;
import static org.rihla.cases.casework.IntakeFixtures.intake;
import static org.rihla.cases.casework.IntakeFixtures.intakes;
import static org.rihla.cases.casework.RegistrationFixtures.adult;
import static org.rihla.cases.casework.RegistrationFixtures.registration;
import static org.rihla.cases.casework.ScreeningFixtures.INSTRUMENTS;
import static org.rihla.cases.casework.ScreeningFixtures.lowScreening;

/** Cases and what happens to them. */
final class CaseFixtures {

	/** A Monday. */
	static final Instant NOON = Instant.parse("2026-09-14T12:00:00.000Z");

	static final String CASEWORKER = "0f0e0d0c-0000-7000-8000-0000000000c1";

	static final String OFFICER = "0f0e0d0c-0000-7000-8000-0000000000b1";

	static final String MANAGER = "0f0e0d0c-0000-7000-8000-0000000000a1";

	static final String OTHER_MANAGER = "0f0e0d0c-0000-7000-8000-0000000000a2";

	static final String PRIVACY_OFFICER = "0f0e0d0c-0000-7000-8000-0000000000f1";

	static final UUID PLAN = UUID.fromString("01a08ba9-c54a-7648-b9f7-d6b960a01909");

	private CaseFixtures() {
	}

	static Act act(String by, String label) {
		return act(by, label, NOON);
	}

	static Act act(String by, String label, Instant now) {
		return new Act(by, Ids.derived(PLAN, label), Occurrence.at(now));
	}

	static AssistanceCase registeredCase(NewPerson... persons) {
		return AssistanceCase.register(new CaseId(Ids.derived(PLAN, "case")), registration(persons),
				new Filing(() -> CaseNumber.of("RBA", 2026, 417), "MA", "RBA"), act(CASEWORKER, "register"));
	}

	static AssistanceCase assignedCase() {
		AssistanceCase subject = registeredCase(adult());
		subject.assign(assignment(), act(MANAGER, "assign"));
		return subject;
	}

	static AssistanceCase caseInIntake() {
		AssistanceCase subject = assignedCase();
		subject.startIntake(act(CASEWORKER, "start"));
		return subject;
	}

	static AssistanceCase caseInScreening() {
		AssistanceCase subject = caseInIntake();
		subject.completeIntake(intakes(intake(subject)), act(CASEWORKER, "complete"));
		return subject;
	}

	static AssistanceCase assessedCase() {
		AssistanceCase subject = caseInScreening();
		subject.recordScreening(lowScreening(subject), INSTRUMENTS, act(CASEWORKER, "screen"));
		subject.completeScreening(act(CASEWORKER, "screened"));
		return subject;
	}

	static AssistanceCase eligibleCase() {
		AssistanceCase subject = assessedCase();
		subject.decideEligibility(eligible(), PROGRAMMES, MAX_AGE, act(MANAGER, "decide"));
		return subject;
	}

	/** Nothing of it is left to do elsewhere where that does not make the status. */
	static AssistanceCase caseIn(CaseStatus status) {
		return switch (status) {
			case REGISTERED -> assignedCase();
			case INTAKE -> caseInIntake();
			case SCREENING -> caseInScreening();
			case ASSESSED -> assessedCase();
			case ELIGIBLE -> eligibleCase();
			case WAITLISTED -> caseWith(caseIn(CaseStatus.IN_RETURN), ReturnFixtures.waits());
			case IN_RETURN -> caseWith(eligibleCase(), ReturnFixtures.planOpened());
			case RETURNED -> returnedCase();
			case IN_REINTEGRATION -> caseWith(returnedCase(), ReturnFixtures.supported());
			case NOT_ELIGIBLE -> refusedCase();
			case CLOSING -> closingCase();
			case CLOSED -> closedCase();
			case ERASED -> erasedCase();
		};
	}

	static AssistanceCase returnedCase() {
		AssistanceCase subject = caseIn(CaseStatus.IN_RETURN);
		subject.follow(ReturnFixtures.arrived(subject));
		return subject;
	}

	static AssistanceCase closingCase() {
		AssistanceCase subject = eligibleCase();
		subject.requestClosure(closureOf(subject, ClosureCode.REGULARISED_OR_STAYS), CLOSURE_TERMS,
				act(CASEWORKER, "request-closure"));
		return subject;
	}

	static AssistanceCase closedCase() {
		AssistanceCase subject = closingCase();
		subject.approveClosure(approval(), List.of(), CLOSURE_TERMS, act(MANAGER, "approve-closure"));
		return subject;
	}

	/** Proposed by another human than who decides. */
	static AssistanceCase erasedCase() {
		AssistanceCase subject = closedCase();
		subject.proposeErasure(KeepingFixtures.asked(), "programme-manager", act(MANAGER, "propose-erasure"));
		subject.erase("data-protection-officer", act(PRIVACY_OFFICER, "erase"));
		return subject;
	}

	private static AssistanceCase caseWith(AssistanceCase subject, ReturnNews news) {
		subject.follow(news);
		return subject;
	}

	static AssistanceCase refusedCase() {
		AssistanceCase subject = assessedCase();
		subject.decideEligibility(notEligible(), PROGRAMMES, MAX_AGE, act(MANAGER, "decide"));
		return subject;
	}

	static AssignCase assignment() {
		return new AssignCase(UUID.fromString(CASEWORKER), "RBA-1");
	}

	/** The conditions that a verb finds unmet, each with who fails it. */
	static Map<String, List<String>> unmet(ThrowingCallable verb) {
		return catchThrowableOfType(ConditionsUnmet.class, verb).unmet();
	}

}
