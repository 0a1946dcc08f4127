/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;

/** What every endpoint answers to the wrong caller, the wrong version and a repeat. */
@RihlaTest
class EndpointRulesIntegrationTests {

	private static final String ANY = UUID.randomUUID().toString();

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "/assign,assignCase,programme-manager,finance-officer", "/start-intake,startIntake,caseworker,auditor",
			"/complete-intake,completeIntake,protection-officer,medical-officer",
			"/screenings,recordScreening,caseworker,reintegration-officer",
			"/screenings/{any}/sign,,protection-officer,caseworker",
			"/screenings/{any}/confirm,confirmScreening,protection-officer,caseworker",
			"/raise-priority,raisePriority,programme-manager,caseworker",
			"/complete-screening,,caseworker,programme-manager", "/consents,grantConsent,caseworker,movements-officer",
			"/consents/request,requestConsent,caseworker,movements-officer",
			"/consents/{any}/refuse,refuseConsent,caseworker,movements-officer",
			"/decide-eligibility,decideEligibility,programme-manager,caseworker",
			"/persons,addPerson,caseworker,programme-manager", "/remove-person,removePerson,caseworker,medical-officer",
			"/correct-facts,correctFacts,protection-officer,finance-officer",
			"/end-claim,endClaim,protection-officer,caseworker", "/contacts,recordContact,caseworker,auditor",
			"/offer-transfer,offerTransfer,programme-manager,caseworker",
			"/accept-transfer,acceptTransfer,programme-manager,protection-officer",
			"/request-exception,requestException,caseworker,programme-manager",
			"/approve-exception,approveException,programme-manager,caseworker",
			"/uphold-appeal,upholdAppeal,programme-manager,protection-officer",
			"/request-closure,requestClosure,caseworker,movements-officer",
			"/reject-closure,rejectClosure,programme-manager,caseworker",
			"/approve-closure,approveClosure,programme-manager,protection-officer",
			"/reopen,reopenCase,programme-manager,caseworker" })
	void refusesTheWrongRoleTheWrongOfficeAndTheWrongVersion(String verb, @Nullable String operation, String role,
			String wrongRole) {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER));
		String path = journey.path(verb.replace("{any}", ANY));
		ObjectNode body = (operation != null) ? Api.example(operation) : null;
		Api permitted = new Api(this.port, Tokens.of(role));

		Answer wrongRoles = permitted.as(Tokens.of(wrongRole)).post(path, body, journey.last());
		Answer elsewhere = permitted.as(Tokens.of(role).office("CAS").teams().subject(ANY))
			.post(path, body, journey.last());
		Answer stale = permitted.post(path, body, key(), "\"77\"");
		Answer unseen = permitted.post(path, body, key(), null);

		assertThat(wrongRoles).returns(403, Answer::status).returns("not-permitted", Answer::problem);
		assertThat(elsewhere).returns(404, Answer::status).returns("not-found", Answer::problem);
		assertThat(stale).returns(412, Answer::status).returns(journey.last().etag(), Answer::etag);
		assertThat(unseen).returns(428, Answer::status).returns("version-required", Answer::problem);
	}

	@ParameterizedTest
	@CsvSource({ "'',finance-officer", "/return-facts,programme-manager", "/clearance,finance-officer" })
	void showsNothingToTheWrongRoleOrOffice(String face, String wrongRole) {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER));
		Api stranger = new Api(this.port, Tokens.of("caseworker").subject(ANY));

		assertThat(stranger.as(Tokens.of(wrongRole)).get(journey.path(face)).status()).isEqualTo(403);
		assertThat(stranger.get(journey.path(face)).problem()).isEqualTo("not-found");
		assertThat(stranger.get("/cases/" + ANY + face).problem()).isEqualTo("not-found");
	}

	@Test
	void doesEachStepOnceHoweverOftenItIsAsked() {
		CaseJourney journey = CaseJourney.register(new Api(this.port, CASEWORKER)).repeatingEachStep();

		journey.untilEligible().consent();

		assertThat(journey.last().json().path("decisions").size()).isEqualTo(1);
		assertThat(journey.last().json().path("screenings").size()).isEqualTo(1);
	}

	@Test
	void registersForNobodyWithoutThatRole() {
		Api finance = new Api(this.port, Tokens.of("finance-officer"));

		assertThat(finance.post("/cases", Api.example("registerCase")).status()).isEqualTo(403);
	}

	private static String key() {
		return UUID.randomUUID().toString();
	}

}
