/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import java.time.Duration;
import java.util.UUID;

import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;

/**
 * A case with something in every room: a referral, a protection file, tasks, a timeline.
 */
final class Dossier {

	static final Tokens PRIVACY = Tokens.of("data-protection-officer").office("RBA");

	final ObjectNode registration = Api.example("registerCase");

	final String document = "E" + UUID.randomUUID().toString().substring(0, 8);

	private final Api api;

	private final CaseJourney journey;

	final String file;

	final String referral;

	final String caseNumber;

	final String personId;

	Dossier(int port) {
		this.api = new Api(port, CASEWORKER);
		((ObjectNode) this.registration.at("/persons/0")).putArray("documents")
			.addObject()
			.put("kind", "PASSPORT")
			.put("issuingCountry", "CI")
			.put("number", this.document);
		this.journey = CaseJourney.registered(this.api, this.registration).untilEligible().consent();
		this.caseNumber = this.journey.last().text("/caseNumber");
		this.personId = this.journey.personId();
		this.referral = refer();
		Answer opened = done(this.api.as(OFFICER).post(path("/protection-file"), Api.example("openProtectionFile")),
				201);
		this.file = "/protection-files/" + opened.text("/fileId");
		Answer noted = done(this.api.as(OFFICER).post(this.file + "/notes", Api.example("writeNote"), opened), 200);
		String review = this.file + "/reviews/" + noted.text("/reviews/0/reviewId") + "/conclude";
		done(this.api.as(OFFICER).post(review, Api.example("concludeReview"), noted), 200);
		await().atMost(Duration.ofSeconds(20))
			.until(() -> this.api.get(path("/timeline")).body().contains("referral.sent"));
	}

	String caseId() {
		return this.journey.caseId();
	}

	String path(String verb) {
		return this.journey.path(verb);
	}

	/** With the same person as another case. */
	static Answer registerAgain(int port, Dossier known) {
		return done(new Api(port, CASEWORKER).post("/cases", known.registration), 201);
	}

	/** Ends the work on it: what it owes is settled first. */
	Dossier close() {
		Answer sent = this.api.get(this.referral);
		done(this.api.post(this.referral + "/revoke", "{}", sent), 200);
		ObjectNode closure = Api.example("requestClosure");
		((ObjectNode) closure.at("/persons/0")).put("personId", this.personId).put("code", "REGULARISED_OR_STAYS");
		Answer asked = done(this.api.post(path("/request-closure"), closure, this.journey.last()), 200);
		await("until the task of the review is done").atMost(Duration.ofSeconds(20))
			.until(() -> this.api.as(MANAGER)
				.post(path("/approve-closure"), Api.example("approveClosure"), asked)
				.status() == 200);
		return this;
	}

	/** Erased before its day, by two people. */
	void erase() {
		done(this.api.as(MANAGER)
			.post(path("/propose-erasure"), Api.example("proposeErasure"), UUID.randomUUID().toString(), null), 200);
		done(this.api.as(PRIVACY).post(path("/erase"), null, UUID.randomUUID().toString(), null), 200);
	}

	private String refer() {
		ObjectNode draft = Api.example("draftReferral").put("caseId", this.journey.caseId());
		draft.putArray("personIds").add(this.personId);
		Answer drafted = done(this.api.post("/referrals", draft), 201);
		String at = "/referrals/" + drafted.text("/referralId");
		done(this.api.post(at + "/send", Api.example("sendReferral"), drafted), 200);
		return at;
	}

	private static Answer done(Answer answer, int status) {
		assertThat(answer.status()).as(answer.body()).isEqualTo(status);
		return answer;
	}

}
