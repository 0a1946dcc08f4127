/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rihla.cases.casework.CaseEvent.FactsChanged;
import org.rihla.cases.casework.CaseEvent.ScreeningCompleted;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.ConfirmLevel;
import org.rihla.cases.casework.screening.Finding;
import org.rihla.cases.casework.screening.RecordScreening;
import org.rihla.cases.casework.screening.ScreeningForm;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.cases.casework.screening.ScreeningState;
import org.rihla.cases.casework.screening.VulnerabilityLevel;
import org.rihla.chassis.cipher.Sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.OFFICER;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.assessedCase;
import static org.rihla.cases.casework.CaseFixtures.caseInScreening;
import static org.rihla.cases.casework.CaseFixtures.unmet;
import static org.rihla.cases.casework.ScreeningFixtures.INSTRUMENTS;
import static org.rihla.cases.casework.ScreeningFixtures.URGENT;
import static org.rihla.cases.casework.ScreeningFixtures.fullScreening;
import static org.rihla.cases.casework.ScreeningFixtures.lowScreening;
import static org.rihla.cases.casework.ScreeningFixtures.screening;

/** What is asked of screenings, and how little others hear of them. */
class CaseScreeningTests {

	@Test
	void recordsAScreeningOnlyWithAnInstrumentInUse() {
		AssistanceCase subject = caseInScreening();
		RecordScreening old = new RecordScreening(subject.group().ids().getFirst(), "screen/9",
				lowScreening(subject).answers(), null, null, null);

		assertThat(unmet(() -> subject.recordScreening(old, INSTRUMENTS, act(CASEWORKER, "screen"))))
			.containsOnlyKeys("instrument-not-active");
	}

	@Test
	void recordsAScreeningOnlyWithSeveritiesAndAReasonForAnotherLevel() {
		AssistanceCase subject = caseInScreening();
		RecordScreening unrated = screening(subject, VulnerabilityLevel.CRITICAL, new Finding("GBV", null, null));

		assertThat(unmet(() -> subject.recordScreening(unrated, INSTRUMENTS, act(CASEWORKER, "screen"))))
			.containsOnlyKeys("severity-missing", "reason-missing");
	}

	@Test
	void completesNoScreeningThatNobodyDidOrConfirmed() {
		AssistanceCase unscreened = caseInScreening();
		AssistanceCase unconfirmed = caseInScreening();
		unconfirmed.recordScreening(screening(unconfirmed, null), INSTRUMENTS, act(CASEWORKER, "screen"));

		assertThat(unmet(() -> unscreened.completeScreening(act(CASEWORKER, "done"))))
			.containsOnlyKeys("screening-missing");
		assertThat(unmet(() -> unconfirmed.completeScreening(act(CASEWORKER, "done"))))
			.containsOnlyKeys("level-unconfirmed");
	}

	@Test
	void looksCloserWhereSomethingSeriousShows() {
		AssistanceCase subject = caseInScreening();
		PersonId person = subject.group().ids().getFirst();
		assertThat(subject.screenings().stateOf(person)).isEqualTo(ScreeningState.NOT_STARTED);
		subject.recordScreening(screening(subject, VulnerabilityLevel.LOW, new Finding("DISABILITY", 2, null)),
				INSTRUMENTS, act(CASEWORKER, "screen"));

		assertThat(subject.screenings().stateOf(person)).isEqualTo(ScreeningState.FULL_REQUIRED);
		assertThat(unmet(() -> subject.completeScreening(act(CASEWORKER, "done"))))
			.containsOnlyKeys("full-assessment-missing");
		subject.recordScreening(fullScreening(subject, VulnerabilityLevel.LOW, new Finding("DISABILITY", 2, null)),
				INSTRUMENTS, act(CASEWORKER, "full"));

		assertThat(subject.screenings().stateOf(person)).isEqualTo(ScreeningState.FULL_DONE);
		subject.completeScreening(act(CASEWORKER, "done"));
		assertThat(subject.status()).isEqualTo(CaseStatus.ASSESSED);
	}

	@Test
	void letsAHighLevelBeSignedByAnotherHumanAndSaysNothing() {
		AssistanceCase subject = caseInScreening();
		subject.recordScreening(fullScreening(subject, VulnerabilityLevel.HIGH, new Finding("GBV", 3, null),
				new Finding("HOMELESS", 3, null)), INSTRUMENTS, act(CASEWORKER, "full"));
		ScreeningId id = subject.screenings().all().getFirst().screeningId();

		assertThat(unmet(() -> subject.completeScreening(act(CASEWORKER, "done"))))
			.containsOnlyKeys("protection-sign-off-missing");
		assertThat(unmet(() -> subject.signScreening(id, act(CASEWORKER, "sign"))))
			.containsOnlyKeys("maker-is-checker");

		int before = subject.recorded().size();
		subject.signScreening(id, act(OFFICER, "sign"));
		assertThat(subject.recorded()).hasSize(before);
		subject.completeScreening(act(CASEWORKER, "done"));
		assertThat(subject.priority()).isEqualTo(2);
	}

	@Test
	void letsAnOfficerConfirmALevelAndAnotherHumanSignIt() {
		AssistanceCase subject = caseInScreening();
		subject.recordScreening(screening(subject, null), INSTRUMENTS, act(CASEWORKER, "screen"));
		ScreeningId id = subject.screenings().all().getFirst().screeningId();
		Sensitive<VulnerabilityLevel> high = Sensitive.of(VulnerabilityLevel.HIGH);

		assertThat(unmet(() -> subject.confirmScreening(id, new ConfirmLevel(high, null), act(OFFICER, "confirm"))))
			.containsOnlyKeys("reason-missing");
		subject.confirmScreening(id, new ConfirmLevel(high, Sensitive.of("Seen with bruises")),
				act(OFFICER, "confirm"));

		assertThat(unmet(() -> subject.signScreening(id, act(OFFICER, "sign")))).containsOnlyKeys("maker-is-checker");
		subject.signScreening(id, act(MANAGER, "sign"));
		subject.completeScreening(act(CASEWORKER, "done"));
		assertThat(subject.priority()).isEqualTo(2);
	}

	@Test
	void goesFirstByOneStepForAReasonOfTheOffice() {
		AssistanceCase subject = assessedCase();

		subject.raisePriority(URGENT, act(MANAGER, "raise"));
		subject.raisePriority(URGENT, act(MANAGER, "again"));

		assertThat(subject.priority()).isEqualTo(3);
		assertThat(subject.factsVersion()).isEqualTo(2);
	}

	@Test
	void isLookedAtAgainWhenItsTimeHasCome() {
		AssistanceCase subject = assessedCase();
		PersonId person = subject.group().ids().getFirst();

		subject.dueReviews(LocalDate.of(2026, 12, 12));
		assertThat(subject.screenings().stateOf(person)).isEqualTo(ScreeningState.RAPID_DONE);
		subject.dueReviews(LocalDate.of(2026, 12, 13));
		assertThat(subject.screenings().stateOf(person)).isEqualTo(ScreeningState.REVIEW_DUE);
		subject.recordScreening(lowScreening(subject), INSTRUMENTS,
				act(CASEWORKER, "again", NOON.plusSeconds(90 * 86_400)));
		assertThat(subject.screenings().stateOf(person)).isEqualTo(ScreeningState.RAPID_DONE);
	}

	@Test
	void letsAHighSuggestionBeSignedEvenWhenALowerLevelIsConfirmed() {
		AssistanceCase subject = caseInScreening();
		ScreeningForm childAlone = new ScreeningForm(List.of(new Finding("UASC", 1, null)), List.of(), List.of(), false,
				VulnerabilityLevel.LOW, "Travels with an aunt", null, null);
		subject.recordScreening(new RecordScreening(subject.group().ids().getFirst(), "screen/1",
				Sensitive.of(childAlone), null, null, null), INSTRUMENTS, act(CASEWORKER, "screen"));

		assertThat(unmet(() -> subject.completeScreening(act(CASEWORKER, "done"))))
			.containsOnlyKeys("protection-sign-off-missing");
	}

	@Test
	void tellsThatFactsAreKnownButNoLevel() {
		assertThat(assessedCase().recorded()).endsWith(new ScreeningCompleted("screen/1", NOON),
				new FactsChanged(1, NOON));
	}

	@Test
	void takesThePriorityOfItsMostUrgentPerson() {
		AssistanceCase subject = assessedCase();

		subject.recordScreening(screening(subject, VulnerabilityLevel.HIGH, new Finding("GBV", 3, null),
				new Finding("HOMELESS", 3, null)), INSTRUMENTS, act(CASEWORKER, "again", NOON.plusSeconds(1)));

		assertThat(subject.priority()).isEqualTo(2);
		assertThat(subject.recorded()).last().isEqualTo(new FactsChanged(2, NOON.plusSeconds(1)));
	}

}
