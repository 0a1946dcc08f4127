/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Takes a case through its life over HTTP, with the examples of the interface
 * description.
 */
public final class CaseJourney {

	public static final Tokens CASEWORKER = Tokens.of("caseworker");

	public static final Tokens MANAGER = Tokens.of("programme-manager");

	public static final Tokens OFFICER = Tokens.of("protection-officer");

	private final Api api;

	private Answer last;

	private boolean repeating;

	private CaseJourney(Api api, Answer last) {
		this.api = api;
		this.last = last;
	}

	/** Before there is one. */
	public static CaseJourney none() {
		return new CaseJourney(new Api(0, CASEWORKER), new Answer(0, null, null, "{}"));
	}

	public static CaseJourney register(Api api) {
		return registered(api, Api.example("registerCase"));
	}

	/** With these people. */
	public static CaseJourney registered(Api api, ObjectNode registration) {
		Api caseworker = api.as(CASEWORKER);
		return new CaseJourney(caseworker, caseworker.post("/cases", registration));
	}

	/** Each step is asked for twice with the same key and must answer the same. */
	public CaseJourney repeatingEachStep() {
		this.repeating = true;
		return this;
	}

	public CaseJourney assign() {
		ObjectNode body = Api.example("assignCase").put("ownerId", Tokens.subjectOf("caseworker"));
		return step(MANAGER, "/assign", body);
	}

	public CaseJourney intake() {
		step(CASEWORKER, "/start-intake", Api.example("startIntake"));
		ObjectNode body = Api.example("completeIntake");
		((ObjectNode) body.at("/intakes/0")).put("personId", personId());
		return step(CASEWORKER, "/complete-intake", body);
	}

	public CaseJourney screening() {
		step(CASEWORKER, "/screenings", Api.example("recordScreening").put("personId", personId()));
		return step(CASEWORKER, "/complete-screening", null);
	}

	public CaseJourney consent() {
		return step(CASEWORKER, "/consents", Api.example("grantConsent").put("personId", personId()));
	}

	public CaseJourney decide() {
		return step(MANAGER, "/decide-eligibility", Api.example("decideEligibility"));
	}

	public CaseJourney untilEligible() {
		return assign().intake().screening().decide();
	}

	public Answer last() {
		return this.last;
	}

	public String caseId() {
		return this.last.text("/caseId");
	}

	public String personId() {
		return this.last.text("/persons/0/personId");
	}

	public String path(String verb) {
		return "/cases/" + caseId() + verb;
	}

	public Answer read(Tokens caller) {
		return this.api.as(caller).get(path(""));
	}

	private CaseJourney step(Tokens caller, String verb, @Nullable ObjectNode body) {
		String key = UUID.randomUUID().toString();
		Answer answer = this.api.as(caller).post(path(verb), body, key, this.last.etag());
		assertThat(answer.status()).as(verb + " " + answer.body()).isEqualTo(200);
		if (this.repeating) {
			assertThat(this.api.as(caller).post(path(verb), body, key, this.last.etag())).isEqualTo(answer);
		}
		this.last = answer;
		return this;
	}

}
