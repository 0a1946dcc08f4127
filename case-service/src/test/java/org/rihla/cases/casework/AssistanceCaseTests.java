/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.cases.act.Act;
import org.rihla.cases.act.Occurrence;
import org.rihla.cases.casework.CaseEvent.CaseAssigned;
import org.rihla.cases.casework.CaseEvent.CaseRegistered;
import org.rihla.cases.casework.CaseEvent.ConsentGranted;
import org.rihla.cases.casework.CaseEvent.ConsentWithdrawn;
import org.rihla.cases.casework.CaseEvent.EligibilityDecided;
import org.rihla.cases.casework.CaseEvent.FactsChanged;
import org.rihla.cases.casework.CaseEvent.IntakeCompleted;
import org.rihla.cases.casework.CaseEvent.ScreeningCompleted;
import org.rihla.cases.casework.RegisterCase.NewPerson;
import org.rihla.cases.casework.RegisterCase.NewRelationship;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.eligibility.DecideEligibility;
import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.cases.casework.intake.IntakeAnswers.LegalBar;
import org.rihla.cases.casework.intake.IntakeAnswers.Means;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.cases.casework.screening.Finding;
import org.rihla.cases.casework.screening.RecordScreening;
import org.rihla.cases.casework.screening.ScreeningForm;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.cases.casework.screening.VulnerabilityLevel;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import org.rihla.chassis.cipher.Sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.HARBOUR;
import static org.rihla.cases.casework.CaseFixtures.INSTRUMENTS;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.MAX_AGE;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.OFFICER;
import static org.rihla.cases.casework.CaseFixtures.PROGRAMMES;
import static org.rihla.cases.casework.CaseFixtures.TERMS;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.adult;
import static org.rihla.cases.casework.CaseFixtures.assessedCase;
import static org.rihla.cases.casework.CaseFixtures.assignedCase;
import static org.rihla.cases.casework.CaseFixtures.assignment;
import static org.rihla.cases.casework.CaseFixtures.caseInIntake;
import static org.rihla.cases.casework.CaseFixtures.caseInScreening;
import static org.rihla.cases.casework.CaseFixtures.eligible;
import static org.rihla.cases.casework.CaseFixtures.intake;
import static org.rihla.cases.casework.CaseFixtures.intakes;
import static org.rihla.cases.casework.CaseFixtures.lowScreening;
import static org.rihla.cases.casework.CaseFixtures.person;
import static org.rihla.cases.casework.CaseFixtures.referralConsent;
import static org.rihla.cases.casework.CaseFixtures.registeredCase;
import static org.rihla.cases.casework.CaseFixtures.registration;
import static org.rihla.cases.casework.CaseFixtures.screening;

/** What a case asks for before it moves, and what others then hear. */
class AssistanceCaseTests {

	@Test
	void tellsHowManyAskAndHowTheyCame() {
		AssistanceCase subject = registeredCase(adult(), adult());

		assertThat(subject.recorded()).containsExactly(new CaseRegistered(RegisterCase.Channel.WALK_IN, 2, null, NOON));
		assertThat(subject.assignees()).containsExactly(CASEWORKER);
	}

	@Test
	void listsEverythingThatARegistrationLacks() {
		NewPerson silent = new NewPerson(adult().details(), null, null, null, null);
		RegisterCase nobodyAgreed = registration(adult(), silent);

		Map<String, List<String>> unmet = unmet(() -> register(nobodyAgreed));

		String second = Ids.derived(act(CASEWORKER, "register").commandId(), "person-1").toString();
		assertThat(unmet).containsOnly(Map.entry("consent-for-processing", List.of(second)),
				Map.entry("contact-rule-missing", List.of(second)));
		assertThat(unmet(() -> register(registration()))).containsOnlyKeys("person-missing");
	}

	@Test
	void registersSomebodyInDangerWithoutConsentForAReason() {
		NewPerson unconscious = new NewPerson(adult().details(), adult().contactRules(), null, null,
				Sensitive.of("Found unconscious"));

		AssistanceCase subject = registeredCase(unconscious);

		assertThat(subject.consents().all()).isEmpty();
		assertThat(subject.persons().getFirst().vitalInterest()).isEqualTo(Sensitive.of("Found unconscious"));
	}

	@Test
	void refusesARelationshipToSomebodyOutsideTheGroup() {
		RegisterCase alone = registration(adult());
		RegisterCase withStranger = new RegisterCase(alone.channel(), null, null, null, false, alone.persons(),
				List.of(new NewRelationship(0, 1, Relationship.Kind.SPOUSE)), null, null);

		assertThat(unmet(() -> register(withStranger))).containsOnlyKeys("person-unknown");
	}

	@Test
	void belongsToItsOwnerAloneOnceItIsAssigned() {
		AssistanceCase subject = registeredCase(adult());

		subject.assign(assignment(), act(MANAGER, "assign"));
		subject.assign(assignment(), act(MANAGER, "again"));

		assertThat(subject.recorded()).last().isEqualTo(new CaseAssigned(UUID.fromString(CASEWORKER), "RBA-1", NOON));
		assertThat(subject.recorded()).hasSize(2);
		assertThat(subject.assignees()).isEmpty();
	}

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

		String second = subject.personIds().getLast().value().toString();
		assertThat(unmet).containsOnly(Map.entry("intake-incomplete", List.of(second)),
				Map.entry("interpreter-missing", List.of(second)));
	}

	@Test
	void asksForTheAnswersThatLaterStepsRelyOn() {
		AssistanceCase subject = caseInIntake();

		assertThat(
				unmet(() -> subject.completeIntake(intakes(intake(subject.personIds().getFirst(), null, LegalBar.NONE)),
						act(CASEWORKER, "complete"))))
			.containsOnlyKeys("intake-incomplete");
	}

	@Test
	void tellsThatTheInterviewIsDone() {
		assertThat(caseInScreening().recorded()).last().isEqualTo(new IntakeCompleted(1, NOON));
	}

	@Test
	void recordsAScreeningOnlyWithAnInstrumentInUse() {
		AssistanceCase subject = caseInScreening();
		RecordScreening old = new RecordScreening(subject.personIds().getFirst(), "screen/9",
				lowScreening(subject).answers(), null, null);

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
	void letsASeriousFindingBeSignedByAnotherHuman() {
		AssistanceCase subject = caseInScreening();
		subject.recordScreening(screening(subject, VulnerabilityLevel.LOW, new Finding("DISABILITY", 2, null)),
				INSTRUMENTS, act(CASEWORKER, "screen"));
		ScreeningId id = subject.screenings().all().getFirst().screeningId();

		assertThat(unmet(() -> subject.completeScreening(act(CASEWORKER, "done"))))
			.containsOnlyKeys("protection-sign-off-missing");
		assertThat(unmet(() -> subject.signScreening(id, act(CASEWORKER, "sign"))))
			.containsOnlyKeys("maker-is-checker");

		int before = subject.recorded().size();
		subject.signScreening(id, act(OFFICER, "sign"));
		assertThat(subject.recorded()).hasSize(before);

		subject.completeScreening(act(CASEWORKER, "done"));
		assertThat(subject.status()).isEqualTo(CaseStatus.ASSESSED);
	}

	@Test
	void letsAHighSuggestionBeSignedEvenWhenALowerLevelIsConfirmed() {
		AssistanceCase subject = caseInScreening();
		ScreeningForm childAlone = new ScreeningForm(List.of(new Finding("UASC", 1, null)), List.of(), List.of(), false,
				VulnerabilityLevel.LOW, "Travels with an aunt");
		subject.recordScreening(
				new RecordScreening(subject.personIds().getFirst(), "screen/1", Sensitive.of(childAlone), null, null),
				INSTRUMENTS, act(CASEWORKER, "screen"));

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

	@Test
	void givesAReferralConsentOneYear() {
		AssistanceCase subject = assignedCase();

		subject.grantConsent(referralConsent(subject), TERMS, act(CASEWORKER, "grant"));

		assertThat(subject.recorded().getLast()).asInstanceOf(type(ConsentGranted.class))
			.returns(LocalDate.of(2027, 9, 14), ConsentGranted::validUntil)
			.returns(HARBOUR, ConsentGranted::partnerId)
			.returns(Purpose.REFERRAL, ConsentGranted::purposeCode);
	}

	@Test
	void withdrawsAConsentOnce() {
		AssistanceCase subject = assignedCase();
		subject.grantConsent(referralConsent(subject), TERMS, act(CASEWORKER, "grant"));
		ConsentId id = subject.consents().all().getLast().consentId();

		subject.withdrawConsent(id, act(CASEWORKER, "withdraw"));
		subject.withdrawConsent(id, act(CASEWORKER, "again"));

		assertThat(subject.recorded().stream().filter(ConsentWithdrawn.class::isInstance)).hasSize(1);
	}

	@Test
	void knowsNoConsentOrScreeningOfOtherCases() {
		AssistanceCase subject = assessedCase();

		assertThatExceptionOfType(Refusal.NotFound.class)
			.isThrownBy(() -> subject.withdrawConsent(new ConsentId(UUID.randomUUID()), act(CASEWORKER, "withdraw")));
		assertThatExceptionOfType(Refusal.NotFound.class)
			.isThrownBy(() -> subject.signScreening(new ScreeningId(UUID.randomUUID()), act(OFFICER, "sign")));
	}

	@Test
	void namesTheRulesOfAnEligibilityDecision() {
		AssistanceCase subject = assessedCase();

		subject.decideEligibility(eligible(), PROGRAMMES, MAX_AGE, act(MANAGER, "decide"));

		assertThat(subject.recorded().getLast()).asInstanceOf(type(EligibilityDecided.class))
			.returns(Outcome.ELIGIBLE, EligibilityDecided::outcome)
			.returns("AVRR-MA", EligibilityDecided::programmeCode)
			.returns(3, EligibilityDecided::rulesVersion)
			.returns(subject.personIds(), EligibilityDecided::personIds);
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
		DecideEligibility unknown = new DecideEligibility("AVRR-XX", Outcome.ELIGIBLE, null, null, false);

		assertThat(unmet(() -> decide(subject, eligible(), act(MANAGER, "decide", NOON.plus(Duration.ofDays(91))))))
			.containsOnlyKeys("screening-stale");
		assertThat(unmet(() -> decide(subject, unknown, act(MANAGER, "decide"))))
			.containsOnlyKeys("programme-not-active");
	}

	@Test
	void refusesNobodyWithoutReasonAndExplanation() {
		AssistanceCase subject = assessedCase();
		DecideEligibility bare = new DecideEligibility("AVRR-MA", Outcome.NOT_ELIGIBLE, null, null, false);

		assertThat(unmet(() -> decide(subject, bare, act(MANAGER, "decide")))).containsOnlyKeys("reason-missing",
				"person-not-informed", "review-right-not-told");
	}

	@Test
	void changesNothingWhenItRefuses() {
		AssistanceCase subject = registeredCase(adult());
		List<?> before = subject.recorded();

		unmet(() -> subject.startIntake(act(CASEWORKER, "start")));

		assertThat(subject.recorded()).isEqualTo(before);
		assertThat(subject.status()).isEqualTo(CaseStatus.REGISTERED);
	}

	private static AssistanceCase assessedWith(Means means) {
		AssistanceCase subject = caseInIntake();
		subject.completeIntake(intakes(intake(subject.personIds().getFirst(), means, LegalBar.NONE)),
				act(CASEWORKER, "complete"));
		subject.recordScreening(lowScreening(subject), INSTRUMENTS, act(CASEWORKER, "screen"));
		subject.completeScreening(act(CASEWORKER, "screened"));
		return subject;
	}

	private static void decide(AssistanceCase subject, DecideEligibility command, Act act) {
		subject.decideEligibility(command, PROGRAMMES, MAX_AGE, act);
	}

	private static void register(RegisterCase command) {
		AssistanceCase.register(new CaseId(UUID.randomUUID()), command,
				new Filing(() -> CaseNumber.of("RBA", 2026, 417), "MA", "RBA"), act(CASEWORKER, "register"));
	}

	private static Act at(Instant on, boolean late, @Nullable Sensitive<String> reason) {
		return new Act(CASEWORKER, UUID.randomUUID(), new Occurrence(on, NOON, late, reason));
	}

	private static Map<String, List<String>> unmet(ThrowingCallable verb) {
		return catchThrowableOfType(ConditionsUnmet.class, verb).unmet();
	}

}
