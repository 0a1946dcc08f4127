/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Duration;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;

/** The endpoints of a case: what they do, what they refuse and what they show to whom. */
@RihlaTest
class CaseHttpIntegrationTests extends CasesOverHttp {

	@Test
	void leadsACaseToEligibilityAndTellsEachStep() {
		CaseJourney journey = CaseJourney.register(this.api).untilEligible();

		assertThat(journey.last().text("/status")).isEqualTo("ELIGIBLE");
		try (EventProbe probe = new EventProbe("case-events")) {
			await().atMost(Duration.ofSeconds(20))
				.untilAsserted(() -> assertThat(probe.typesOf(UUID.fromString(journey.caseId()))).containsExactly(
						"case.registered", "case.assigned", "case.intakeStarted", "case.intakeCompleted",
						"case.screeningRecorded", "case.screeningCompleted", "case.factsChanged",
						"case.eligibilityDecided"));
		}
	}

	@Test
	void changesNothingWhenItRefuses() {
		CaseJourney journey = CaseJourney.register(this.api);

		this.api.post(journey.path("/start-intake"), Api.example("startIntake"), journey.last());

		assertThat(journey.read(CASEWORKER)).returns(journey.last().etag(), Answer::etag)
			.returns(journey.last().body(), Answer::body);
	}

	@Test
	void needsAnOwnerAndCompleteAnswersBeforeItMovesOn() {
		CaseJourney journey = CaseJourney.register(this.api);

		assertThat(this.api.post(journey.path("/start-intake"), Api.example("startIntake"), journey.last()).unmet())
			.containsExactly("owner-missing");

		journey.assign();
		Answer started = this.api.post(journey.path("/start-intake"), Api.example("startIntake"), journey.last());
		assertThat(this.api.post(journey.path("/complete-intake"), "{\"intakes\":[]}", started).unmet())
			.containsExactly("intake-incomplete", "interpreter-missing");
	}

	@Test
	void refusesALateEntryWithoutReasonAndAFactOfTomorrow() {
		CaseJourney journey = CaseJourney.register(this.api).assign();

		assertThat(this.api
			.post(journey.path("/start-intake"), "{\"occurredOn\":\"2026-01-05T09:00:00Z\"}", journey.last())
			.unmet()).containsExactly("late-entry-reason-missing");
		assertThat(this.api
			.post(journey.path("/start-intake"), "{\"occurredOn\":\"2099-01-05T09:00:00Z\"}", journey.last())
			.unmet()).containsExactly("occurred-in-future");
	}

	@Test
	void completesNoScreeningBeforeEverybodyWasScreened() {
		CaseJourney journey = CaseJourney.register(this.api).assign().intake();

		assertThat(this.api.post(journey.path("/complete-screening"), null, journey.last()).unmet())
			.containsExactly("screening-missing");
	}

	@Test
	void looksCloserAtWhatIsSeriousAndLetsAProtectionOfficerSignWhatIsHigh() {
		CaseJourney journey = CaseJourney.register(this.api).assign().intake();
		ObjectNode serious = Api.example("recordScreening").put("personId", journey.personId());
		((ObjectNode) serious.at("/answers/findings/0")).put("severity", 2);
		Answer rapid = this.api.post(journey.path("/screenings"), serious, journey.last());
		assertThat(rapid.text("/screeningStates/0/state")).isEqualTo("FULL_REQUIRED");
		assertThat(this.api.post(journey.path("/complete-screening"), null, rapid).unmet())
			.containsExactly("full-assessment-missing");

		((ObjectNode) serious.path("answers")).put("confirmedLevel", "HIGH").put("levelReason", "Threatened");
		Answer full = this.api.post(journey.path("/screenings"), serious.put("instrument", "screen-full/1"), rapid);
		String sign = journey.path("/screenings/" + full.text("/screenings/1/screeningId") + "/sign");
		assertThat(full.text("/screeningStates/0/state")).isEqualTo("FULL_DONE");
		assertThat(this.api.post(journey.path("/complete-screening"), null, full).unmet())
			.containsExactly("protection-sign-off-missing");
		assertThat(this.api.as(Tokens.of("protection-officer").subject(Tokens.subjectOf("caseworker")))
			.post(sign, null, full)
			.unmet()).containsExactly("maker-is-checker");
		Answer signed = this.api.as(OFFICER).post(sign, null, full);
		assertThat(this.api.post(journey.path("/complete-screening"), null, signed).text("/status"))
			.isEqualTo("ASSESSED");
	}

	@Test
	void letsAnOfficerConfirmALevelAndAManagerRaiseThePriority() {
		CaseJourney journey = CaseJourney.register(this.api).assign().intake();
		ObjectNode open = Api.example("recordScreening").put("personId", journey.personId());
		((ObjectNode) open.path("answers")).remove("confirmedLevel");
		Answer recorded = this.api.post(journey.path("/screenings"), open, journey.last());
		String confirm = journey.path("/screenings/" + recorded.text("/screenings/0/screeningId") + "/confirm");

		Answer confirmed = this.api.as(OFFICER).post(confirm, Api.example("confirmScreening"), recorded);
		assertThat(confirmed.text("/screenings/0/assessment/answers/confirmedLevel")).isEqualTo("MEDIUM");
		Answer completed = this.api.post(journey.path("/complete-screening"), null, confirmed);
		Answer raised = this.api.as(MANAGER)
			.post(journey.path("/raise-priority"), Api.example("raisePriority"), completed);

		assertThat(completed.text("/priority")).isEqualTo("3");
		assertThat(raised.text("/priority")).isEqualTo("2");
	}

	@Test
	void decidesOnlyInItsStatusAndByTheRules() {
		CaseJourney journey = CaseJourney.register(this.api).assign().intake();

		Answer early = this.api.as(MANAGER)
			.post(journey.path("/decide-eligibility"), Api.example("decideEligibility"), journey.last());
		assertThat(early).returns(409, Answer::status).returns("transition-not-allowed", Answer::problem);

		journey.screening();
		assertThat(this.api.as(MANAGER)
			.post(journey.path("/decide-eligibility"), Api.example("decideEligibility").put("programme", "RET-TO-MA"),
					journey.last())
			.unmet()).containsExactly("rules-not-met");
		assertThat(this.api.as(MANAGER)
			.post(journey.path("/decide-eligibility"), Api.example("decideEligibility").put("outcome", "NOT_ELIGIBLE"),
					journey.last())
			.unmet()).containsExactly("person-not-informed", "reason-missing", "review-right-not-told");
	}

	@Test
	void showsEachRoleItsCompartments() {
		CaseJourney journey = CaseJourney.register(this.api).assign().intake().screening();

		Answer caseworker = journey.read(CASEWORKER);
		Answer officer = journey.read(OFFICER);
		Answer manager = journey.read(MANAGER);

		assertThat(caseworker.text("/persons/0/details/names/0/text")).isNotEmpty();
		assertThat(caseworker.json().at("/screenings/0/assessment").isMissingNode()).isTrue();
		assertThat(officer.text("/screenings/0/assessment/suggestedLevel")).isEqualTo("LOW");
		assertThat(manager.body()).doesNotContain("Awa").contains("\"CORE\"").doesNotContain("PROTECTION");
	}

	@Test
	void withdrawsAConsentWhateverTheCallerHasSeen() {
		CaseJourney journey = CaseJourney.register(this.api).assign().consent();
		String consent = journey.last().text("/consents/1/consentId");

		Answer withdrawn = this.api.post(journey.path("/consents/" + consent + "/withdraw"), null,
				UUID.randomUUID().toString(), null);

		assertThat(withdrawn).returns(200, Answer::status)
			.returns("WITHDRAWN", (answer) -> answer.text("/consents/1/state"));
	}

	@Test
	void takesNoConsentOfAStrangerOrForAReferralWithoutPartner() {
		CaseJourney journey = CaseJourney.register(this.api);
		ObjectNode withoutPartner = Api.example("grantConsent").put("personId", journey.personId());
		withoutPartner.remove("partnerId");

		assertThat(this.api.post(journey.path("/consents"), Api.example("grantConsent"), journey.last()).unmet())
			.containsExactly("person-unknown");
		assertThat(this.api.post(journey.path("/consents"), withoutPartner, journey.last()).problem())
			.isEqualTo("validation-failed");
	}

	@Test
	void answersWhatAReturnAsksAboutIt() {
		CaseJourney journey = CaseJourney.register(this.api).untilEligible();

		Answer facts = this.api.get(journey.path("/return-facts"));
		Answer clearance = this.api.get(journey.path("/clearance"));

		assertThat(facts).returns("1", (answer) -> answer.text("/factsVersion"))
			.returns("CI", (answer) -> answer.text("/persons/0/nationalities/0"))
			.returns("1999-05", (answer) -> answer.text("/persons/0/birthDate"))
			.returns("true", (answer) -> answer.text("/persons/0/firstTime"))
			.returns("4", (answer) -> answer.text("/persons/0/priority"));
		assertThat(clearance).returns("ELIGIBLE", (answer) -> answer.text("/state"))
			.returns("PROCESSING", (answer) -> answer.text("/consents/0/purposeCode"))
			.returns(0, (answer) -> answer.json().path("minors").size());
	}

	@Test
	void letsTheMachineRecheckButNotReadFacts() {
		CaseJourney journey = CaseJourney.register(this.api);
		Tokens machine = Tokens.of("recheck").claim("scope", "recheck");

		assertThat(this.api.as(machine).get(journey.path("/clearance")).status()).isEqualTo(200);
		assertThat(this.api.as(machine).get(journey.path("/return-facts")).status()).isEqualTo(403);
	}

	@Test
	void recognisesTheVersionThatACallerHas() {
		CaseJourney journey = CaseJourney.register(this.api);

		assertThat(journey.read(CASEWORKER).etag()).isEqualTo(journey.last().etag());
	}

}
