/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
public final class ReturnWork {

	private static final List<String> WAY = List.of("COUNSELLED", "DECLARED", "PREPARING", "HELD", "TICKETED", "READY",
			"DEPARTED");

	private final CaseId caseId = new CaseId(UUID.randomUUID());

	private final PersonId person = new PersonId(UUID.randomUUID());

	private final Desk desk;

	private final Crew crew;

	private final MovableClock clock;

	private final Backoffice backoffice;

	private String plan = "";

	private String movement = "";

	private String agreement = "";

	public ReturnWork(Desk desk, Crew crew, MovableClock clock) {
		this.desk = desk;
		this.crew = crew;
		this.clock = clock;
		this.backoffice = new Backoffice(desk, crew, clock);
		CaseServiceDouble.shared().clears(this.caseId, this.person);
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
		Answer plans = this.desk.await(this.crew.caseworker(), "/plans?caseId=" + this.caseId.value(),
				(answer) -> answer.body().size() == 1);
		this.plan = "/plans/" + plans.body().path(0).path("planId").stringValue();
		return this;
	}

	/** After a withdrawal: a person opens the next plan. */
	public ReturnWork reopened() {
		Answer opened = open(this.crew.caseworker(), UUID.randomUUID().toString());
		assertThat(opened.status()).as("%s", opened).isEqualTo(201);
		this.plan = "/plans/" + opened.text("planId");
		return this;
	}

	public Answer open(Tokens by, String key) {
		return this.desk.post(by, "/plans", """
				{"caseId":"%s"}""".formatted(this.caseId.value()), key, null);
	}

	public void assigned(String owner) {
		Events.ofCase(this.caseId, "case.assigned", Map.of("ownerId", owner, "teamCode", "RBA-1"));
	}

	public void decided() {
		Events.ofCase(this.caseId, "case.eligibilityDecided",
				Map.of("personIds", List.of(this.person.value().toString())));
	}

	public ReturnWork funded() {
		this.backoffice.agreement(10);
		ok(cw("take-over-facts", ""));
		Answer covered = this.desk.await(this.crew.caseworker(), this.plan,
				(answer) -> answer.body().path("funding").path("covered").booleanValue());
		this.agreement = "/agreements/" + covered.body().at("/funding/agreementIds/0").stringValue();
		return this;
	}

	public ReturnWork declared() {
		return counselled().signed();
	}

	private ReturnWork counselled() {
		ok(cw("travel-identity", """
				{"personId":"%s","identity":{"nameAsPrinted":"TRAORE AWA","birthDate":"1994-05-17","nationality":"CI",
				"sex":"F"}}""".formatted(this.person.value())));
		ok(cw("counselling", """
				{"personIds":["%s"],"mode":"OFFICE","language":"fr","understood":true,"topics":["ALTERNATIVES",
				"SITUATION_AT_HOME","LEGAL_EFFECTS","STEPS_AND_TIMES","WHAT_IS_FUNDED","RIGHT_TO_WITHDRAW","COMPLAINTS",
				"DATA_USE"]}""".formatted(this.person.value())));
		return this;
	}

	private ReturnWork signed() {
		ok(cw("declare", """
				{"signatures":[{"personId":"%s","by":"SELF","method":"SIGNED","textVersion":"declaration/3",
				"language":"fr"}]}""".formatted(this.person.value())));
		return this;
	}

	public ReturnWork prepared() {
		ok(cw("start-preparation", ""));
		Answer requested = ok(mv("documents", """
				{"personId":"%s","kind":"LAISSEZ_PASSER","issuer":"CI"}""".formatted(this.person.value())));
		String document = requested.body().at("/travellers/0/documents/0/documentId").stringValue();
		ok(mv("documents/" + document, """
				{"outcome":"ISSUED","validUntil":"%s","number":"LP0001"}""".formatted(day(90))));
		ok(mv("permits", """
				{"personId":"%s","kind":"EXIT","country":"MA","state":"GRANTED","validUntil":"%s"}"""
			.formatted(this.person.value(), day(60))));
		ok(this.desk.act(this.crew.medical(), this.plan, "fitness", """
				{"personId":"%s","fitness":{"outcome":"FIT","escort":"NONE","wheelchair":false,"oxygen":false,
				"stretcher":false,"extraSeat":false,"providerNeeded":false,"providerConfirmed":false,
				"findings":"nothing remarkable"}}""".formatted(this.person.value())));
		return this;
	}

	public ReturnWork held() {
		seatsAskedFor();
		awaitStatus("HELD");
		return this;
	}

	/** Asks a new flight for the only seat that it has. */
	public ReturnWork seatsAskedFor() {
		this.movement = "/movements/" + this.backoffice.flight(Duration.ofDays(14), 1);
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
		ok(this.desk.act(this.crew.partner(Crew.ABIDJAN), this.plan, "acknowledge-reception", "{}"));
		this.clock.move(Duration.ofDays(10));
		ok(this.desk.act(this.crew.medical(), this.plan, "pre-embarkation", """
				{"personIds":["%s"]}""".formatted(this.person.value())));
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

	public Answer confirmArrival(Tokens by) {
		return this.desk.act(by, this.plan, "confirm-arrival", """
				{"personIds":["%s"],"met":true}""".formatted(this.person.value()));
	}

	/** The person stays: no version, no body. */
	public Answer withdraw(Tokens by) {
		return this.desk.post(by, this.plan + "/withdraw", "", UUID.randomUUID().toString(), null);
	}

	public Answer requestTicketing() {
		return mv("request-ticketing", "");
	}

	public Answer reconfirm(String point) {
		return mv("reconfirm", """
				{"point":"%s","personIds":["%s"],"inPrivate":true}""".formatted(point, this.person.value()));
	}

	public ReturnWork committed() {
		this.desk.await(this.crew.finance(1), this.agreement,
				(answer) -> reservation(answer).path("askedFor").asBoolean(false));
		ok(commit(this.crew.finance(1)));
		this.desk.await(this.crew.movements(), this.movement,
				(answer) -> answer.body().at("/seats/0/state").asString("").equals("CLEARED"));
		return this;
	}

	public Answer commit(Tokens by) {
		String request = reservation(this.desk.get(this.crew.finance(1), this.agreement)).path("requestId")
			.stringValue();
		return this.desk.act(by, this.agreement, "requests/" + request + "/commit", "");
	}

	/** What an agreement says of the first of the plan's reservations. */
	public JsonNode reservation(Answer agreement) {
		for (JsonNode reservation : agreement.body().path("reservations")) {
			if (reservation.path("planId").stringValue().equals(planId().toString())) {
				return reservation;
			}
		}
		return agreement.body().path("none");
	}

	public Answer tickets() {
		return this.desk.act(this.crew.movements(), this.movement, "tickets", """
				{"planId":"%s","tickets":{"bookingReference":"RIHLA1","numbers":["9990000000001"]}}"""
			.formatted(planId()));
	}

	public Answer awaitStatus(String status) {
		return this.desk.await(this.crew.movements(), this.plan, (answer) -> answer.text("status").equals(status));
	}

	public Answer read() {
		return this.desk.get(this.crew.caseworker(), this.plan);
	}

	public Answer cw(String verb, String body) {
		return this.desk.act(this.crew.caseworker(), this.plan, verb, body);
	}

	public Answer mv(String verb, String body) {
		return this.desk.act(this.crew.movements(), this.plan, verb, body);
	}

	public CaseId caseId() {
		return this.caseId;
	}

	public PersonId person() {
		return this.person;
	}

	public String plan() {
		return this.plan;
	}

	public UUID planId() {
		return UUID.fromString(this.plan.substring("/plans/".length()));
	}

	public String movement() {
		return this.movement;
	}

	public UUID movementId() {
		return UUID.fromString(this.movement.substring("/movements/".length()));
	}

	public String agreement() {
		return this.agreement;
	}

	public UUID agreementId() {
		return UUID.fromString(this.agreement.substring("/agreements/".length()));
	}

	public static Answer ok(Answer answer) {
		assertThat(answer.status()).as("%s", answer).isEqualTo(200);
		return answer;
	}

	private String day(int later) {
		return LocalDate.now(this.clock).plusDays(later).toString();
	}

}
