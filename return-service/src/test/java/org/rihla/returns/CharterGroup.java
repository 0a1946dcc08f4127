/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;
import tools.jackson.databind.JsonNode;

/** A family or a single who goes home on a charter, led step by step over HTTP. */
final class CharterGroup {

	private final Desk desk;

	private final Crew crew;

	private final Clock clock;

	private final CaseId caseId = new CaseId(UUID.randomUUID());

	private final List<PersonId> people;

	private final int number;

	private final int adults;

	private Acting plan;

	CharterGroup(Desk desk, Crew crew, Clock clock, int number, int adults, int children) {
		this.desk = desk;
		this.crew = crew;
		this.clock = clock;
		this.number = number;
		this.adults = adults;
		this.people = IntStream.range(0, adults + children).mapToObj((_) -> new PersonId(UUID.randomUUID())).toList();
		this.plan = new Acting(desk, "/plans");
		CaseServiceDouble.shared().answers(this.caseId, facts(), clearance());
	}

	/** A plan opens, its money is set aside, everybody has declared. */
	void declare() {
		Events.ofCase(this.caseId, "case.assigned", Map.of("ownerId", Tokens.subjectOf("cw.1"), "teamCode", "RBA-1"));
		Events.ofCase(this.caseId, "case.eligibilityDecided",
				Map.of("personIds", this.people.stream().map((person) -> person.value().toString()).toList()));
		Answer plans = this.desk.await(this.crew.caseworker(), "/plans?caseId=" + this.caseId.value(),
				(answer) -> answer.body().size() == 1);
		this.plan = new Acting(this.desk, "/plans/" + plans.body().path(0).path("planId").stringValue());
		cw("take-over-facts", "");
		for (int i = 0; i < this.people.size(); i++) {
			cw("travel-identity",
					"""
							{"personId":"%s","identity":{"nameAsPrinted":"%s","birthDate":"%s","nationality":"TG","sex":"%s"}}"""
						.formatted(id(i), name(i), birth(i), (i % 2 == 0) ? "F" : "M"));
		}
		cw("counselling", """
				{"personIds":[%s],"mode":"OFFICE","language":"fr","understood":true,"topics":["ALTERNATIVES",
				"SITUATION_AT_HOME","LEGAL_EFFECTS","STEPS_AND_TIMES","WHAT_IS_FUNDED","RIGHT_TO_WITHDRAW","COMPLAINTS",
				"DATA_USE"]}""".formatted(ids(this.adults)));
		cw("declare", "{\"signatures\":[%s]}".formatted(IntStream.range(0, this.people.size())
			.mapToObj((i) -> """
					{"personId":"%s","by":"%s","method":"SIGNED","textVersion":"declaration/3","language":"fr"}"""
				.formatted(id(i), (i < this.adults) ? "SELF" : "GUARDIAN"))
			.collect(Collectors.joining(","))));
		cw("start-preparation", "");
		this.desk.await(this.crew.caseworker(), this.plan.path(),
				(answer) -> answer.body().at("/funding/covered").booleanValue());
	}

	/** Papers for everybody, then seats. */
	void hold(String movementId) {
		for (int i = 0; i < this.people.size(); i++) {
			Answer requested = mv("documents", """
					{"personId":"%s","kind":"LAISSEZ_PASSER","issuer":"TG"}""".formatted(id(i)));
			mv("documents/" + documentOf(requested, id(i)), """
					{"outcome":"ISSUED","validUntil":"%s","number":"LP%03d%d"}""".formatted(day(90), this.number, i));
			mv("permits", """
					{"personId":"%s","kind":"EXIT","country":"MA","state":"GRANTED","validUntil":"%s"}"""
				.formatted(id(i), day(60)));
			this.plan.act(this.crew.medical(), "fitness", """
					{"personId":"%s","fitness":{"outcome":"FIT","escort":"NONE","wheelchair":false,"oxygen":false,
					"stretcher":false,"extraSeat":false,"providerNeeded":false,"providerConfirmed":false,
					"findings":"nothing remarkable"}}""".formatted(id(i)));
		}
		this.plan.actWhenHeard(this.crew.movements(), "request-seats", "{\"movementId\":\"%s\"}".formatted(movementId));
		await("HELD");
	}

	void askForTickets() {
		reconfirm("TICKETING");
		mv("request-ticketing", "");
	}

	/** What is to be bound of this agreement. */
	String request() {
		return this.desk.get(this.crew.movements(), this.plan.path()).body().at("/funding/requestId").stringValue();
	}

	String tickets() {
		return """
				{"planId":"%s","tickets":{"bookingReference":"CH%03d","numbers":[%s]}}""".formatted(planId(),
				this.number,
				IntStream.range(0, this.people.size())
					.mapToObj((i) -> "\"9%012d\"".formatted(this.number * 100 + i))
					.collect(Collectors.joining(",")));
	}

	void expect() {
		mv("request-reception", """
				{"receivingPartnerId":"%s","receivingOfficeCode":"ABJ","shortNoticeAgreed":false}"""
			.formatted(Crew.ABIDJAN));
		this.plan.act(this.crew.partner(Crew.ABIDJAN), "acknowledge-reception", "{}");
	}

	void makeReady() {
		this.plan.act(this.crew.medical(), "pre-embarkation",
				"{\"personIds\":[%s]}".formatted(ids(this.people.size())));
		mv("briefing", """
				{"certificatesHandedOut":true,"contactCardHandedOut":true,"baggageExplained":true}""");
		reconfirm("BRIEFING");
		mv("mark-ready", "{}");
	}

	/** Everybody boards but the first so many. */
	void board(int missing) {
		reconfirm("AIRPORT");
		String left = IntStream.range(0, missing)
			.mapToObj((i) -> "{\"personId\":\"%s\",\"outcome\":\"NO_SHOW\"}".formatted(id(i)))
			.collect(Collectors.joining(","));
		mv("record-departure",
				(missing == 0) ? "{}" : "{\"notBoarded\":[%s],\"reason\":\"not reached\"}".formatted(left));
	}

	void withdraw() {
		PlanDesk.ok(this.desk.post(this.crew.movements(), this.plan.path() + "/withdraw", "",
				UUID.randomUUID().toString(), null));
	}

	void await(String status) {
		this.plan.await(this.crew.movements(), status);
	}

	UUID planId() {
		return UUID.fromString(this.plan.path().substring("/plans/".length()));
	}

	List<PersonId> people() {
		return this.people;
	}

	String name(int i) {
		return "CHARTER %03d %s".formatted(this.number, (char) ('A' + i));
	}

	private void reconfirm(String point) {
		mv("reconfirm", "{\"point\":\"%s\",\"personIds\":[%s],\"inPrivate\":true}".formatted(point, ids(this.adults)));
	}

	private Answer cw(String verb, String body) {
		return this.plan.act(this.crew.caseworker(), verb, body);
	}

	private Answer mv(String verb, String body) {
		return this.plan.act(this.crew.movements(), verb, body);
	}

	private static String documentOf(Answer plan, String person) {
		for (JsonNode traveller : plan.body().path("travellers")) {
			if (traveller.path("personId").stringValue().equals(person)) {
				return traveller.at("/documents/0/documentId").stringValue();
			}
		}
		throw new IllegalStateException("no document of " + person);
	}

	private String facts() {
		return "{\"factsVersion\":1,\"countryOfReturn\":\"TG\",\"hostRegion\":\"MA-04\",\"persons\":[%s]}"
			.formatted(IntStream.range(0, this.people.size())
				.mapToObj((i) -> """
						{"personId":"%s","nationalities":["TG"],"birthDate":"%s","birthDateBasis":"DECLARED","sex":"F",
						"legalStatus":"IRREGULAR","firstTime":true,"priority":4}""".formatted(id(i), birth(i)))
				.collect(Collectors.joining(",")));
	}

	private String clearance() {
		String minors = this.people.stream()
			.skip(this.adults)
			.map((person) -> "\"" + person.value() + "\"")
			.collect(Collectors.joining(","));
		return """
				{"state":"IN_RETURN","sequence":9,"holds":[],"gates":[],"protectionClaims":[],"capacityInDoubt":[],
				"minors":[%s],"consents":[%s]}""".formatted(minors, this.people.stream()
			.flatMap((person) -> Stream.of("CONSULATE_IDENTITY", "EXIT_AUTHORITIES", "RECEIVING_OFFICE")
				.map((purpose) -> "{\"personId\":\"%s\",\"purposeCode\":\"%s\"}".formatted(person.value(), purpose)))
			.collect(Collectors.joining(",")));
	}

	private String birth(int i) {
		return (i < this.adults) ? "1988-03-1" + i : "2016-04-1" + i;
	}

	private String id(int i) {
		return this.people.get(i).value().toString();
	}

	private String ids(int first) {
		return this.people.stream()
			.limit(first)
			.map((person) -> "\"" + person.value() + "\"")
			.collect(Collectors.joining(","));
	}

	private String day(int later) {
		return LocalDate.now(this.clock).plusDays(later).toString();
	}

}
