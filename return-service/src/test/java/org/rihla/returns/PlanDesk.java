/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One invented person, the case and the plan, and what can be done about them over HTTP,
 * refused or not.
 */
public class PlanDesk {

	private final CaseId caseId = new CaseId(UUID.randomUUID());

	private final PersonId person = new PersonId(UUID.randomUUID());

	protected final Desk desk;

	protected final Crew crew;

	private String plan = "";

	private String movement = "";

	private String agreement = "";

	PlanDesk(Desk desk, Crew crew) {
		this.desk = desk;
		this.crew = crew;
	}

	protected final void workOn(String planId) {
		this.plan = "/plans/" + planId;
	}

	protected final void flyWith(String movementId) {
		this.movement = "/movements/" + movementId;
	}

	protected final void payFrom(String agreementId) {
		this.agreement = "/agreements/" + agreementId;
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

	public Answer commit(Tokens by) {
		String request = reservation(this.desk.get(this.crew.finance(1), this.agreement)).path("requestId")
			.stringValue();
		return this.desk.act(by, this.agreement, "requests/" + request + "/commit", "");
	}

	/** Pays for each activity as much as was bound for it. */
	public Answer settle(Tokens by) {
		Answer agreement = this.desk.get(by, this.agreement);
		List<String> costs = new ArrayList<>();
		for (JsonNode reservation : agreement.body().path("reservations")) {
			if (reservation.path("planId").stringValue().equals(planId().toString())) {
				costs.add("""
						{"reservationId":"%s","actualMinor":%d}""".formatted(
						reservation.path("reservationId").asString(), reservation.path("amountMinor").longValue()));
			}
		}
		return this.desk.act(by, this.agreement,
				"requests/" + reservation(agreement).path("requestId").stringValue() + "/settle",
				"{\"costs\":[" + String.join(",", costs) + "]}");
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

}
