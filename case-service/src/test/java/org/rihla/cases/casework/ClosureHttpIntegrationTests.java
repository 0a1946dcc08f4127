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
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;

/** How the work on a case ends and begins again, over HTTP. */
@RihlaTest
class ClosureHttpIntegrationTests {

	private static final Tokens OTHER_MANAGER = Tokens.of("programme-manager").subject(UUID.randomUUID().toString());

	@LocalServerPort
	private int port;

	private Api api = new Api(0, CASEWORKER);

	@BeforeEach
	void speaksAsCaseworker() {
		this.api = new Api(this.port, CASEWORKER);
	}

	@Test
	void endsAndBeginsAgainByTheWordOfTwoHumans() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		Answer asked = post(CASEWORKER, journey, "/request-closure", closure(journey, "REGULARISED_OR_STAYS"),
				journey.last());
		Answer closed = post(MANAGER, journey, "/approve-closure", Api.example("approveClosure"), asked);
		Answer unread = journey.read(CASEWORKER);
		Answer reopened = post(MANAGER, journey, "/reopen",
				Api.example("reopenCase").put("requestedBy", Tokens.subjectOf("caseworker")), closed);

		assertThat(asked).returns("CLOSING", (answer) -> answer.text("/status"))
			.returns("NOT_RETURNED", (answer) -> answer.text("/closure/group"));
		assertThat(closed).returns("CLOSED", (answer) -> answer.text("/status"));
		assertThat(closed.text("/retentionUntil")).isNotEmpty();
		assertThat(unread.status()).isEqualTo(404);
		assertThat(reopened).returns("ASSESSED", (answer) -> answer.text("/status"))
			.returns("1", (answer) -> answer.text("/reopenCount"))
			.returns("", (answer) -> answer.text("/retentionUntil"));
		assertThat(journey.read(CASEWORKER).status()).isEqualTo(200);
	}

	@Test
	void needsAnotherHumanToApproveAndAnotherToReopen() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		Answer asked = post(MANAGER, journey, "/request-closure", closure(journey, "SECURITY_OR_CONTEXT"),
				journey.last());

		assertThat(post(MANAGER, journey, "/approve-closure", Api.example("approveClosure"), asked).unmet())
			.containsExactly("maker-is-checker");
		Answer closed = post(OTHER_MANAGER, journey, "/approve-closure", Api.example("approveClosure"), asked);
		assertThat(post(MANAGER, journey, "/reopen",
				"{\"requestedBy\":\"" + Tokens.subjectOf("programme-manager") + "\"}", closed)
			.unmet()).containsExactly("maker-is-checker", "reason-missing");
	}

	@Test
	void refusesCodesThatDoNotFitAndPeopleWithoutCode() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		ObjectNode nobody = Api.example("requestClosure");
		((ArrayNode) nobody.path("persons")).removeAll();

		assertThat(
				post(CASEWORKER, journey, "/request-closure", closure(journey, "RE_MIGRATED"), journey.last()).unmet())
			.containsExactly("closure-code-invalid");
		assertThat(post(CASEWORKER, journey, "/request-closure", nobody, journey.last()).unmet())
			.containsExactly("person-outcome-missing");
		assertThat(post(CASEWORKER, journey, "/request-closure", closure(journey, "NO_CONTACT_PRE_DEPARTURE"),
				journey.last())
			.unmet()).containsExactly("contact-attempts-insufficient");
	}

	@Test
	void proposesLossOfContactAfterThreeFailedAttempts() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		Answer last = journey.last();
		for (int attempt = 0; attempt < 3; attempt++) {
			last = post(CASEWORKER, journey, "/contacts",
					Api.example("recordContact").put("personId", journey.personId()), last);
		}

		assertThat(post(CASEWORKER, journey, "/request-closure", closure(journey, "NO_CONTACT_PRE_DEPARTURE"), last))
			.returns("CLOSING", (answer) -> answer.text("/status"));
	}

	@Test
	void staysOpenWhileAHoldOrAReferralIsOpen() {
		CaseJourney journey = CaseJourney.register(this.api).assign().consent();
		Api officer = this.api.as(OFFICER);
		Answer draft = this.api.post("/referrals",
				Api.example("draftReferral").put("caseId", journey.caseId()).set("personIds", ids(journey)));
		assertThat(this.api.post(draft.location() + "/send", Api.example("sendReferral"), draft).status())
			.isEqualTo(200);
		Answer held = officer.post(journey.path("/holds"),
				Api.example("placeHold").put("kind", "PROTECTION").set("personIds", ids(journey)), journey.last());
		Answer asked = post(CASEWORKER, journey, "/request-closure",
				closure(journey, "REGULARISED_OR_STAYS").remove(List.of("talkOfferedOn")), held);

		assertThat(post(MANAGER, journey, "/approve-closure", "{}", asked).unmet())
			.containsExactly("closure-talk-not-offered", "open-hold", "open-referral");
	}

	@Test
	void goesBackWhenTheEndIsRejectedWithAReason() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		Answer asked = post(CASEWORKER, journey, "/request-closure", closure(journey, "LEFT_BY_OWN_MEANS"),
				journey.last());

		assertThat(post(MANAGER, journey, "/reject-closure", "{}", asked).unmet()).containsExactly("reason-missing");
		assertThat(post(MANAGER, journey, "/reject-closure", Api.example("rejectClosure"), asked).text("/status"))
			.isEqualTo("REGISTERED");
	}

	@Test
	void hidesACodeThatWouldTellWhatOnlyProtectionMayKnow() {
		CaseJourney journey = CaseJourney.register(this.api).assign();
		post(OFFICER, journey, "/request-closure", closure(journey, "RETURN_TOO_RISKY"), journey.last());

		assertThat(journey.read(MANAGER)).returns("", (answer) -> answer.text("/closure/persons/0/code"))
			.returns("NOT_RETURNED", (answer) -> answer.text("/closure/persons/0/group"));
		assertThat(journey.read(OFFICER).text("/closure/persons/0/code")).isEqualTo("RETURN_TOO_RISKY");
	}

	private static ArrayNode ids(CaseJourney journey) {
		ArrayNode ids = Api.example("requestClosure").putArray("ids");
		ids.add(journey.personId());
		return ids;
	}

	private static ObjectNode closure(CaseJourney journey, String code) {
		ObjectNode body = Api.example("requestClosure");
		((ObjectNode) body.at("/persons/0")).put("personId", journey.personId()).put("code", code);
		return body;
	}

	private Answer post(Tokens caller, CaseJourney journey, String verb, Object body, Answer seen) {
		return this.api.as(caller).post(journey.path(verb), body, seen);
	}

}
