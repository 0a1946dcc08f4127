/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.EligibilityDecided;
import org.rihla.cases.casework.eligibility.DecideEligibility.Verdict;
import org.rihla.cases.casework.eligibility.DecideEligibility;
import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.cases.casework.intake.IntakeAnswers.LegalBar;
import org.rihla.cases.casework.intake.IntakeAnswers.Means;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.assessedCase;
import static org.rihla.cases.casework.CaseFixtures.caseInIntake;
import static org.rihla.cases.casework.CaseFixtures.unmet;
import static org.rihla.cases.casework.DecisionFixtures.MAX_AGE;
import static org.rihla.cases.casework.DecisionFixtures.PROGRAMMES;
import static org.rihla.cases.casework.DecisionFixtures.eligible;
import static org.rihla.cases.casework.IntakeFixtures.intake;
import static org.rihla.cases.casework.IntakeFixtures.intakes;
import static org.rihla.cases.casework.ScreeningFixtures.INSTRUMENTS;
import static org.rihla.cases.casework.ScreeningFixtures.lowScreening;

/** What is asked before a group is told whether a programme helps it. */
class CaseEligibilityTests {

	@Test
	void namesTheRulesOfAnEligibilityDecision() {
		AssistanceCase subject = assessedCase();

		subject.decideEligibility(eligible(), PROGRAMMES, MAX_AGE, act(MANAGER, "decide"));

		assertThat(subject.recorded().getLast()).asInstanceOf(type(EligibilityDecided.class))
			.returns(Outcome.ELIGIBLE, EligibilityDecided::outcome)
			.returns("AVRR-MA", EligibilityDecided::programmeCode)
			.returns(3, EligibilityDecided::rulesVersion)
			.returns(subject.group().ids(), EligibilityDecided::personIds);
	}

	@Test
	void findsNobodyEligibleAgainstTheRules() {
		AssistanceCase withMeans = assessedWith(Means.SUFFICIENT);

		assertThat(unmet(() -> decide(withMeans, eligible(), act(MANAGER, "decide"))))
			.containsOnlyKeys("rules-not-met");
	}

	@Test
	void decidesNothingOnAnOldScreeningOrAnUnknownProgramme() {
		AssistanceCase subject = assessedCase();
		DecideEligibility unknown = new DecideEligibility("AVRR-XX", Verdict.ELIGIBLE, null, null, false);

		assertThat(unmet(() -> decide(subject, eligible(), act(MANAGER, "decide", NOON.plus(Duration.ofDays(91))))))
			.containsOnlyKeys("screening-stale");
		assertThat(unmet(() -> decide(subject, unknown, act(MANAGER, "decide"))))
			.containsOnlyKeys("programme-not-active");
	}

	@Test
	void refusesNobodyWithoutReasonAndExplanation() {
		AssistanceCase subject = assessedCase();
		DecideEligibility bare = new DecideEligibility("AVRR-MA", Verdict.NOT_ELIGIBLE, null, null, false);

		assertThat(unmet(() -> decide(subject, bare, act(MANAGER, "decide")))).containsOnlyKeys("reason-missing",
				"person-not-informed", "review-right-not-told");
	}

	private static AssistanceCase assessedWith(Means means) {
		AssistanceCase subject = caseInIntake();
		subject.completeIntake(intakes(intake(subject.group().ids().getFirst(), means, LegalBar.NONE)),
				act(CASEWORKER, "complete"));
		subject.recordScreening(lowScreening(subject), INSTRUMENTS, act(CASEWORKER, "screen"));
		subject.completeScreening(act(CASEWORKER, "screened"));
		return subject;
	}

	private static void decide(AssistanceCase subject, DecideEligibility command, Act act) {
		subject.decideEligibility(command, PROGRAMMES, MAX_AGE, act);
	}

}
