/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.Api;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;

/** The people of a case, who is responsible, and decisions with two humans, over HTTP. */
@RihlaTest
class PeopleHttpIntegrationTests {

	private static final Tokens OTHER_MANAGER = Tokens.of("programme-manager").subject(UUID.randomUUID().toString());

	private static final Tokens ELSEWHERE = Tokens.of("programme-manager")
		.office("CAS")
		.teams("CAS-1")
		.subject(UUID.randomUUID().toString());

	@LocalServerPort
	private int port;

	private Api api = new Api(0, CASEWORKER);

	@BeforeEach
	void speaksAsCaseworker() {
		this.api = new Api(this.port, CASEWORKER);
	}

	@Test
	void takesSomebodyIntoTheGroupAndLetsThemGo() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		Answer joined = post(CASEWORKER, journey, "/persons", newcomer(journey), journey.last());
		String newcomer = joined.text("/persons/1/personId");

		assertThat(joined).returns(journey.personId(), (answer) -> answer.text("/principalPersonId"))
			.returns("dyu", (answer) -> answer.text("/persons/1/speech/preferredLanguage"))
			.returns("SIBLING", (answer) -> answer.text("/relationships/0/kind"));
		assertThat(post(CASEWORKER, journey, "/remove-person",
				Api.example("removePerson").put("personId", journey.personId()), joined)
			.unmet()).containsExactly("principal-cannot-be-removed");
		assertThat(post(CASEWORKER, journey, "/remove-person", Api.example("removePerson").put("personId", newcomer),
				joined)
			.json()
			.path("persons")
			.size()).isEqualTo(1);
	}

	@Test
	void takesNobodyWhoIsInAnotherOpenCase() {
		CaseJourney other = CaseJourney.register(this.api).assign();
		CaseJourney journey = CaseJourney.register(this.api).assign();
		ObjectNode known = newcomer(journey).put("personId", other.personId());

		assertThat(post(CASEWORKER, journey, "/persons", known, journey.last()).unmet())
			.containsExactly("person-in-other-open-case");
	}

	@Test
	void keepsWhatWasKnownBeforeACorrection() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		ObjectNode correction = correction(journey);
		Answer verified = post(CASEWORKER, journey, "/correct-facts", correction, journey.last());
		ObjectNode again = correction(journey);
		((ObjectNode) again.path("details")).put("sex", "UNKNOWN");
		again.remove("reason");

		assertThat(verified).returns("VERIFIED", (answer) -> answer.text("/persons/0/details/identityConfidence"))
			.returns("DECLARED", (answer) -> answer.text("/corrections/0/before/identityConfidence"));
		assertThat(post(CASEWORKER, journey, "/correct-facts", again, verified).unmet())
			.containsExactly("reason-missing");
	}

	@Test
	void endsAClaimOnlyWithCounsellingAndWordToTheUnitedNations() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		ObjectNode claiming = correction(journey);
		((ObjectNode) claiming.path("details")).put("protectionClaim", "OPEN");
		String bare = "{\"personId\":\"" + journey.personId() + "\",\"outcome\":\"ENDED_BY_PERSON\"}";
		Answer without = post(OFFICER, journey, "/end-claim", bare, journey.last());
		Answer open = post(CASEWORKER, journey, "/correct-facts", claiming, journey.last());

		assertThat(without.unmet()).containsExactly("claim-not-open", "effects-not-counselled", "un-body-not-informed");
		assertThat(post(CASEWORKER, journey, "/correct-facts", correction(journey), open).unmet())
			.containsExactly("claim-needs-ending");
		assertThat(
				post(OFFICER, journey, "/end-claim", Api.example("endClaim").put("personId", journey.personId()), open)
					.text("/persons/0/details/protectionClaim"))
			.isEqualTo("ENDED_BY_PERSON");
	}

	@Test
	void movesToAnotherOfficeOnlyWhenThatOneAgrees() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		assertThat(this.api.as(ELSEWHERE).get(journey.path("/transfer")).status()).isEqualTo(404);
		Answer offered = post(MANAGER, journey, "/offer-transfer", Api.example("offerTransfer"), journey.last());

		assertThat(post(MANAGER, journey, "/accept-transfer", Api.example("acceptTransfer").put("teamCode", "RBA-1"),
				offered)
			.unmet()).containsExactly("receiving-office-not-agreed");
		assertThat(this.api.as(ELSEWHERE).get("/transfers").body()).contains(journey.caseId()).doesNotContain("Awa");
		assertThat(this.api.as(MANAGER).get("/transfers").body()).doesNotContain(journey.caseId());
		assertThat(this.api.as(CASEWORKER).get("/transfers").status()).isEqualTo(403);
		Answer seen = this.api.as(ELSEWHERE).get(journey.path("/transfer"));
		assertThat(seen.body()).doesNotContain("Awa");
		Answer taken = post(ELSEWHERE, journey, "/accept-transfer", Api.example("acceptTransfer"), seen);

		assertThat(taken.text("/officeCode")).isEqualTo("CAS");
		assertThat(this.api.as(ELSEWHERE).get("/transfers").body()).doesNotContain(journey.caseId());
		assertThat(journey.read(CASEWORKER).status()).isEqualTo(404);
		assertThat(journey.read(ELSEWHERE).text("/officeCode")).isEqualTo("CAS");
	}

	@Test
	void assignsToATeamOfItsOfficeOnly() {
		CaseJourney journey = CaseJourney.register(this.api);

		assertThat(post(MANAGER, journey, "/assign", Api.example("assignCase").put("teamCode", "CAS-1"), journey.last())
			.unmet()).containsExactly("owner-not-available");
	}

	@Test
	void grantsAnExceptionByTheWordOfTwoHumans() {
		CaseJourney journey = CaseJourney.register(this.api).assign().intake().screening();
		Tokens both = Tokens.of("caseworker", "programme-manager").subject(Tokens.subjectOf("caseworker"));

		assertThat(post(MANAGER, journey, "/approve-exception", "{}", journey.last()).unmet())
			.containsExactly("no-exception-requested");
		assertThat(post(CASEWORKER, journey, "/request-exception", "{\"programme\":\"RET-TO-MA\"}", journey.last())
			.unmet()).containsExactly("reason-missing", "rules-not-met");
		Answer asked = post(CASEWORKER, journey, "/request-exception", Api.example("requestException"), journey.last());
		assertThat(asked).returns("ASSESSED", (answer) -> answer.text("/status"))
			.returns("NEEDS_EXCEPTION", (answer) -> answer.text("/decisions/0/outcome"));
		assertThat(post(both, journey, "/approve-exception", "{}", asked).unmet()).containsExactly("maker-is-checker");
		assertThat(post(MANAGER, journey, "/approve-exception", Api.example("approveException"), asked).text("/status"))
			.isEqualTo("ELIGIBLE");
	}

	@Test
	void upholdsAnAppealByAnotherHumanThanWhoDecided() {
		CaseJourney journey = CaseJourney.register(this.api).assign().intake().screening();
		ObjectNode refusal = Api.example("decideEligibility")
			.put("outcome", "NOT_ELIGIBLE")
			.put("reason", "Has the means")
			.put("informedOn", "2026-01-05")
			.put("reviewRightTold", true);
		Answer refused = post(MANAGER, journey, "/decide-eligibility", refusal, journey.last());

		assertThat(post(MANAGER, journey, "/uphold-appeal", "{}", refused).unmet()).containsExactly("maker-is-checker");
		assertThat(post(OTHER_MANAGER, journey, "/uphold-appeal", Api.example("upholdAppeal"), refused).text("/status"))
			.isEqualTo("ASSESSED");
	}

	@Test
	void saysWhatTheCallerMayDoNowAndWhatStandsAgainstTheRest() {
		CaseJourney journey = CaseJourney.register(this.api);
		Answer unassigned = journey.last();
		Answer manager = journey.read(MANAGER);

		assertThat(list(unassigned, "/actions")).contains("add-person", "correct-facts", "request-closure")
			.doesNotContain("start-intake", "approve-closure", "offer-transfer", "complete-intake");
		assertThat(unassigned.text("/blocked/0/action")).isEqualTo("start-intake");
		assertThat(unassigned.text("/blocked/0/unmet/0")).isEqualTo("owner-missing");
		assertThat(list(manager, "/actions")).contains("assign", "offer-transfer").doesNotContain("add-person");
		assertThat(list(journey.assign().last(), "/actions")).contains("assign");
		assertThat(list(journey.read(CASEWORKER), "/actions")).contains("start-intake");
	}

	private static List<String> list(Answer answer, String pointer) {
		return answer.json().at(pointer).valueStream().map((value) -> value.asString()).toList();
	}

	/** The example, for the person of this case and with that person's name. */
	private static ObjectNode correction(CaseJourney journey) {
		ObjectNode body = Api.example("correctFacts").put("personId", journey.personId());
		((ObjectNode) body.path("details")).set("names",
				journey.read(CASEWORKER).json().at("/persons/0/details/names"));
		return body;
	}

	private static ObjectNode newcomer(CaseJourney journey) {
		ObjectNode body = Api.example("addPerson");
		((ObjectNode) body.at("/ties/0")).put("member", journey.personId());
		return body;
	}

	private Answer post(Tokens caller, CaseJourney journey, String verb, Object body, Answer seen) {
		return this.api.as(caller).post(journey.path(verb), body, seen);
	}

}
