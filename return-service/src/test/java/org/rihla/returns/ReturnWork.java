/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Leads one invented person through a return, over HTTP and events, as far as a test
 * wants.
 */
public final class ReturnWork extends PlanDesk {

	private static final List<String> WAY = List.of("COUNSELLED", "DECLARED", "PREPARING", "HELD", "TICKETED", "READY",
			"DEPARTED");

	private final MovableClock clock;

	private final Backoffice backoffice;

	public ReturnWork(Desk desk, Crew crew, MovableClock clock) {
		super(desk, crew);
		this.clock = clock;
		this.backoffice = new Backoffice(desk, crew, clock);
		CaseServiceDouble.shared().clears(caseId(), person());
	}

	/** Led to this status, with the money set aside on the way. */
	public ReturnWork upTo(String status) {
		opened().funded();
		for (String step : WAY.subList(0, WAY.indexOf(status) + 1)) {
			switch (step) {
				case "COUNSELLED" -> counselled();
				case "DECLARED" -> signed();
				case "PREPARING" -> prepared();
				case "HELD" -> held();
				case "TICKETED" -> ticketed();
				case "READY" -> ready();
				default -> departed();
			}
		}
		return this;
	}

	/** The case is somebody's, and its group is eligible: a plan opens. */
	public ReturnWork opened() {
		assigned(Tokens.subjectOf("cw.1"));
		decided();
		Answer plans = this.desk.await(this.crew.caseworker(), "/plans?caseId=" + caseId().value(),
				(answer) -> answer.body().size() == 1);
		workOn(plans.body().path(0).path("planId").stringValue());
		return this;
	}

	/** After a withdrawal: a person opens the next plan. */
	public ReturnWork reopened() {
		Answer opened = open(this.crew.caseworker(), UUID.randomUUID().toString());
		assertThat(opened.status()).as("%s", opened).isEqualTo(201);
		workOn(opened.text("planId"));
		return this;
	}

	public ReturnWork funded() {
		this.backoffice.agreement(10);
		ok(cw("take-over-facts", ""));
		Answer covered = this.desk.await(this.crew.caseworker(), plan(),
				(answer) -> answer.body().path("funding").path("covered").booleanValue());
		payFrom(covered.body().at("/funding/agreementIds/0").stringValue());
		return this;
	}

	public ReturnWork declared() {
		return counselled().signed();
	}

	private ReturnWork counselled() {
		ok(cw("travel-identity", """
				{"personId":"%s","identity":{"nameAsPrinted":"TRAORE AWA","birthDate":"1994-05-17","nationality":"CI",
				"sex":"F"}}""".formatted(person().value())));
		ok(cw("counselling", """
				{"personIds":["%s"],"mode":"OFFICE","language":"fr","understood":true,"topics":["ALTERNATIVES",
				"SITUATION_AT_HOME","LEGAL_EFFECTS","STEPS_AND_TIMES","WHAT_IS_FUNDED","RIGHT_TO_WITHDRAW","COMPLAINTS",
				"DATA_USE"]}""".formatted(person().value())));
		return this;
	}

	private ReturnWork signed() {
		ok(cw("declare", """
				{"signatures":[{"personId":"%s","by":"SELF","method":"SIGNED","textVersion":"declaration/3",
				"language":"fr"}]}""".formatted(person().value())));
		return this;
	}

	public ReturnWork prepared() {
		ok(cw("start-preparation", ""));
		Answer requested = ok(mv("documents", """
				{"personId":"%s","kind":"LAISSEZ_PASSER","issuer":"CI"}""".formatted(person().value())));
		String document = requested.body().at("/travellers/0/documents/0/documentId").stringValue();
		ok(mv("documents/" + document, """
				{"outcome":"ISSUED","validUntil":"%s","number":"LP0001"}""".formatted(day(90))));
		ok(mv("permits", """
				{"personId":"%s","kind":"EXIT","country":"MA","state":"GRANTED","validUntil":"%s"}"""
			.formatted(person().value(), day(60))));
		ok(this.desk.act(this.crew.medical(), plan(), "fitness", """
				{"personId":"%s","fitness":{"outcome":"FIT","escort":"NONE","wheelchair":false,"oxygen":false,
				"stretcher":false,"extraSeat":false,"providerNeeded":false,"providerConfirmed":false,
				"findings":"nothing remarkable"}}""".formatted(person().value())));
		return this;
	}

	public ReturnWork held() {
		seatsAskedFor();
		awaitStatus("HELD");
		return this;
	}

	/** Asks a new flight for the only seat that it has. */
	public ReturnWork seatsAskedFor() {
		flyWith(this.backoffice.flight(Duration.ofDays(14), 1));
		ok(mv("request-seats", """
				{"movementId":"%s"}""".formatted(movementId())));
		return this;
	}

	/** When the time to think it over has passed. */
	public ReturnWork ticketed() {
		this.clock.move(Duration.ofHours(49));
		ok(reconfirm("TICKETING"));
		ok(requestTicketing());
		committed();
		ok(tickets());
		awaitStatus("TICKETED");
		return this;
	}

	/** Two days before the flight. */
	public ReturnWork ready() {
		ok(mv("request-reception", """
				{"receivingPartnerId":"%s","receivingOfficeCode":"ABJ","shortNoticeAgreed":false}"""
			.formatted(Crew.ABIDJAN)));
		ok(this.desk.act(this.crew.partner(Crew.ABIDJAN), plan(), "acknowledge-reception", "{}"));
		this.clock.move(Duration.ofDays(10));
		ok(this.desk.act(this.crew.medical(), plan(), "pre-embarkation", """
				{"personIds":["%s"]}""".formatted(person().value())));
		ok(mv("briefing", """
				{"certificatesHandedOut":true,"contactCardHandedOut":true,"baggageExplained":true}"""));
		ok(reconfirm("BRIEFING"));
		ok(mv("mark-ready", "{}"));
		return this;
	}

	public ReturnWork departed() {
		this.clock.move(Duration.ofDays(2));
		ok(reconfirm("AIRPORT"));
		ok(mv("record-departure", "{}"));
		return this;
	}

	/** In every agreement that pays: what one has left may not be the whole package. */
	public ReturnWork committed() {
		JsonNode agreements = read().body().at("/funding/agreementIds");
		for (int i = agreements.size() - 1; i >= 0; i--) {
			payFrom(agreements.path(i).stringValue());
			this.desk.await(this.crew.finance(1), agreement(),
					(answer) -> reservation(answer).path("askedFor").asBoolean(false));
			ok(commit(this.crew.finance(1)));
		}
		this.desk.await(this.crew.movements(), movement(),
				(answer) -> answer.body().at("/seats/0/state").asString("").equals("CLEARED"));
		return this;
	}

	private String day(int later) {
		return LocalDate.now(this.clock).plusDays(later).toString();
	}

}
