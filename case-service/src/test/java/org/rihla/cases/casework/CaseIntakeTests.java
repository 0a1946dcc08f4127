/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.IntakeCompleted;
import org.rihla.cases.casework.intake.IntakeAnswers.LegalBar;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.Occurrence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.assignedCase;
import static org.rihla.cases.casework.CaseFixtures.assignment;
import static org.rihla.cases.casework.CaseFixtures.caseInIntake;
import static org.rihla.cases.casework.CaseFixtures.caseInScreening;
import static org.rihla.cases.casework.CaseFixtures.registeredCase;
import static org.rihla.cases.casework.CaseFixtures.unmet;
import static org.rihla.cases.casework.IntakeFixtures.intake;
import static org.rihla.cases.casework.IntakeFixtures.intakes;
import static org.rihla.cases.casework.RegistrationFixtures.adult;

/** What is asked of an interview, and of everything that is recorded afterwards. */
class CaseIntakeTests {

	@Test
	void needsAnOwnerBeforeTheInterview() {
		AssistanceCase subject = registeredCase(adult());

		assertThat(unmet(() -> subject.startIntake(act(CASEWORKER, "start")))).containsOnlyKeys("owner-missing");
	}

	@Test
	void refusesAFactOfTomorrowAndALateOneWithoutReason() {
		AssistanceCase subject = assignedCase();
		Act tomorrow = at(NOON.plus(Duration.ofDays(1)), false, null);
		Act lastWeek = at(NOON.minus(Duration.ofDays(7)), true, null);

		assertThat(unmet(() -> subject.startIntake(tomorrow))).containsOnlyKeys("occurred-in-future");
		assertThat(unmet(() -> subject.startIntake(lastWeek))).containsOnlyKeys("late-entry-reason-missing");
	}

	@Test
	void keepsWhyAFactWasRecordedLate() {
		AssistanceCase subject = assignedCase();
		Instant lastWeek = NOON.minus(Duration.ofDays(7));

		subject.startIntake(at(lastWeek, true, Sensitive.of("Office was flooded")));

		assertThat(subject.recorded().getLast().occurredOn()).isEqualTo(lastWeek);
		assertThat(subject.lateEntries()).singleElement()
			.returns("case.intakeStarted", (entry) -> entry.what())
			.returns(NOON, (entry) -> entry.recordedOn());
	}

	@Test
	void interviewsEverybodyInTheGroup() {
		AssistanceCase subject = registeredCase(adult(), adult());
		subject.assign(assignment(), act(MANAGER, "assign"));
		subject.startIntake(act(CASEWORKER, "start"));

		Map<String, List<String>> unmet = unmet(
				() -> subject.completeIntake(intakes(intake(subject)), act(CASEWORKER, "complete")));

		String second = subject.group().ids().getLast().value().toString();
		assertThat(unmet).containsOnly(Map.entry("intake-incomplete", List.of(second)),
				Map.entry("interpreter-missing", List.of(second)));
	}

	@Test
	void asksForTheAnswersThatLaterStepsRelyOn() {
		AssistanceCase subject = caseInIntake();

		assertThat(unmet(
				() -> subject.completeIntake(intakes(intake(subject.group().ids().getFirst(), null, LegalBar.NONE)),
						act(CASEWORKER, "complete"))))
			.containsOnlyKeys("intake-incomplete");
	}

	@Test
	void tellsThatTheInterviewIsDone() {
		assertThat(caseInScreening().recorded()).last().isEqualTo(new IntakeCompleted(1, NOON));
	}

	@Test
	void changesNothingWhenItRefuses() {
		AssistanceCase subject = registeredCase(adult());
		List<?> before = subject.recorded();

		unmet(() -> subject.startIntake(act(CASEWORKER, "start")));

		assertThat(subject.recorded()).isEqualTo(before);
		assertThat(subject.status()).isEqualTo(CaseStatus.REGISTERED);
	}

	private static Act at(Instant on, boolean late, @Nullable Sensitive<String> reason) {
		return new Act(CASEWORKER, UUID.randomUUID(), new Occurrence(on, NOON, late, reason));
	}

}
