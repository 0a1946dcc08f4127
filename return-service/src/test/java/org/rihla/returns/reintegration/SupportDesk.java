/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Crew;
import org.rihla.returns.Desk;
import org.rihla.returns.Desk.Answer;
import org.rihla.returns.Events;
import org.rihla.returns.PlanDesk;
import org.rihla.returns.ReturnWork;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One invented returnee, the plan, its money, and what can be done about them over HTTP.
 */
final class SupportDesk {

	static final UUID WORKSHOP = UUID.fromString("0f0e0d0c-0000-7000-8000-000000000004");

	private final Desk desk;

	private final Crew crew;

	private final MovableClock clock;

	private final ReturnWork someone;

	private String path = "";

	private String agreement = "";

	SupportDesk(Desk desk, Crew crew, MovableClock clock) {
		this.desk = desk;
		this.crew = crew;
		this.clock = clock;
		this.someone = new ReturnWork(desk, crew, clock);
	}

	/**
	 * Somebody who is on the way, and agrees that the office of return reads the file.
	 */
	SupportDesk leaving() {
		this.someone.upTo("DEPARTED");
		consent("case.consentGranted", "RECEIVING_OFFICE", Crew.ABIDJAN);
		return this;
	}

	SupportDesk arrived() {
		PlanDesk.ok(this.someone.confirmArrival(this.crew.receiving()));
		return this;
	}

	SupportDesk drafted() {
		Answer drafted = draft(officer(), UUID.randomUUID().toString());
		assertThat(drafted.status()).as("%s", drafted).isEqualTo(201);
		this.path = "/reintegration-plans/" + drafted.text("reintegrationPlanId");
		return this;
	}

	/** Drafted, proposed, assessed and signed, with the money set aside. */
	SupportDesk submitted() {
		leaving().arrived().drafted();
		pays(200_000);
		ok(propose(100_000));
		this.desk.await(officer(), this.path, (answer) -> answer.body().has("arrivedOn"));
		ok(act(officer(), "assess", Events.text("/examples/assessReturnee.json")));
		ok(submit(officer()));
		this.desk.await(officer(), this.path, (answer) -> answer.body().at("/budget/reserved").booleanValue());
		return this;
	}

	SupportDesk active() {
		submitted();
		ok(act(this.crew.manager(), "approve", ""));
		committed();
		ok(act(officer(), "activate", ""));
		return this;
	}

	Answer draft(Tokens by, String key) {
		return this.desk.post(by, "/reintegration-plans", """
				{"returnPlanId":"%s","personId":"%s","dependant":false}""".formatted(this.someone.planId(),
				this.someone.person().value()), key, null);
	}

	Answer propose(long amount) {
		return act(officer(), "content", """
				{"objectives":[{"dimension":"ECONOMIC","level":"INDIVIDUAL","text":"to live from a workshop"}],
				"measures":[{"type":"MICRO_BUSINESS","dimension":"ECONOMIC","level":"INDIVIDUAL","modality":"IN_KIND",
				"provider":{"partnerId":"%s"},"dueOn":"%s","evidence":["INVOICE"],"description":"two sewing machines",
				"amountMinor":%d%s,"tranches":[{"dueOn":"%s","evidence":["QUOTATION"],"amountMinor":%d},
				{"dueOn":"%s","evidence":[],"amountMinor":%d}]}]}""".formatted(WORKSHOP, day(30), amount, line(),
				day(10), amount / 2, day(12), amount / 2));
	}

	/**
	 * Other tests have money for support too: this is to be paid from the line of this
	 * one.
	 */
	private String line() {
		return this.agreement.isEmpty() ? "" : ",\"lineId\":\"%s\"".formatted(lineId());
	}

	String lineId() {
		return onlyLine().path("lineId").stringValue();
	}

	/** What is left of the money of this test. */
	JsonNode onlyLine() {
		return this.desk.get(this.crew.finance(1), this.agreement).body().at("/lines/0");
	}

	Answer submit(Tokens by) {
		return act(by, "submit", Events.text("/examples/submitReintegrationPlan.json"));
	}

	/** An active agreement with money for support. */
	void pays(long amount) {
		pays(amount, "");
	}

	/** The same with limits of the line. */
	void pays(long amount, String limits) {
		LocalDate today = LocalDate.now(this.clock);
		Answer drafted = this.desk.create(this.crew.finance(1), "/agreements", """
				{"donorCode":"SOUTH","titleCode":"AGR-SUPPORT","currency":"EUR","start":"%s","end":"%s","lines":[
				{"activity":"REINTEGRATION","amountMinor":%d%s}]}""".formatted(today.minusDays(1), today.plusYears(20),
				amount, limits));
		assertThat(drafted.status()).as("%s", drafted).isEqualTo(201);
		this.agreement = "/agreements/" + drafted.text("agreementId");
		ok(this.desk.act(this.crew.finance(2), this.agreement, "activate", ""));
	}

	/** A finance-officer binds what was asked for, wherever it was found. */
	void committed() {
		Answer asked = this.desk.await(this.crew.finance(1), this.agreement,
				(answer) -> reservation(answer).path("askedFor").asBoolean(false));
		ok(this.desk.act(this.crew.finance(1), this.agreement,
				"requests/" + reservation(asked).path("requestId").stringValue() + "/commit", ""));
		this.desk.await(officer(), this.path, (answer) -> answer.body().at("/budget/committed").booleanValue());
	}

	JsonNode reservation(Answer agreement) {
		for (JsonNode reservation : agreement.body().path("reservations")) {
			if (this.path.endsWith(reservation.path("planId").stringValue())) {
				return reservation;
			}
		}
		return agreement.body().path("none");
	}

	/** The person lets the workshop come by, or no longer. */
	void consent(String type, String purpose, UUID party) {
		Events.ofCase(this.someone.caseId(), type,
				Map.of("consentId", UUID.randomUUID().toString(), "personId", this.someone.person().value().toString(),
						"purposeCode", purpose, "partnerId", party.toString(), "validUntil", day(700)));
	}

	Answer measure(Tokens by, String verb, String body) {
		return act(by, "measures/" + read().body().at("/measures/0/measureId").stringValue() + "/" + verb, body);
	}

	Answer tranche(Tokens by, int number, String verb, String body) {
		return act(by,
				"tranches/" + read().body().at("/tranches/" + (number - 1) + "/trancheId").stringValue() + "/" + verb,
				body);
	}

	Answer act(Tokens by, String verb, String body) {
		return this.desk.act(by, this.path, verb, body);
	}

	Answer read() {
		return read(officer());
	}

	Answer read(Tokens by) {
		return this.desk.get(by, this.path);
	}

	Answer awaits(Tokens by, int status) {
		return this.desk.await(by, this.path, (answer) -> answer.status() == status);
	}

	Tokens officer() {
		return this.crew.receiving();
	}

	ReturnWork someone() {
		return this.someone;
	}

	String path() {
		return this.path;
	}

	String day(int later) {
		return LocalDate.now(this.clock).plusDays(later).toString();
	}

	static Answer ok(Answer answer) {
		return PlanDesk.ok(answer);
	}

	static void refused(Answer answer, String... codes) {
		assertThat(answer.status()).as("%s", answer).isEqualTo(409);
		assertThat(answer.unmet()).containsExactly(codes);
	}

}
