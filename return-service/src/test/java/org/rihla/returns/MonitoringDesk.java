/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One invented person who came home, and how the office there follows up. */
public final class MonitoringDesk {

	/** A partner that may visit. */
	public static final UUID WORKSHOP = UUID.fromString("0f0e0d0c-0000-7000-8000-000000000006");

	private final Desk desk;

	private final Crew crew;

	private final MovableClock clock;

	private final ReturnWork someone;

	private String path = "";

	public MonitoringDesk(Desk desk, Crew crew, MovableClock clock) {
		this.desk = desk;
		this.crew = crew;
		this.clock = clock;
		this.someone = new ReturnWork(desk, crew, clock);
	}

	public MonitoringDesk arrived() {
		this.someone.upTo("DEPARTED");
		PlanDesk.ok(this.someone.confirmArrival(this.crew.receiving()));
		Answer found = this.desk.await(this.crew.receiving(), "/monitorings?caseId=" + this.someone.caseId().value(),
				(answer) -> answer.body().size() == 1);
		this.path = "/monitorings/" + found.body().path(0).path("monitoringId").stringValue();
		return this;
	}

	public ReturnWork someone() {
		return this.someone;
	}

	public String path() {
		return this.path;
	}

	public Answer read(Tokens by) {
		return this.desk.get(by, this.path);
	}

	public Answer read() {
		return read(this.crew.receiving());
	}

	/** One of the visits, in the order of planning. */
	public JsonNode visit(int number) {
		return read().body().path("visits").path(number);
	}

	public Answer visit(int number, String verb, String body) {
		return visit(this.crew.receiving(), number, verb, body);
	}

	public Answer visit(Tokens by, int number, String verb, String body) {
		return act(by, "visits/" + visit(number).path("visitId").stringValue() + "/" + verb, body);
	}

	public Answer act(Tokens by, String verb, String body) {
		return this.desk.act(by, this.path, verb, body);
	}

	public Answer schedule(String partner) {
		return act(this.crew.receiving(), "visits", """
				{"kind":"VISIT","dueOn":"%s"%s}""".formatted(day(7), partner));
	}

	public Answer complete(int number) {
		return visit(number, "complete", Events.text("/examples/completeVisit.json"));
	}

	public Answer survey(String wave) {
		return act(this.crew.receiving(), "surveys",
				Events.text("/examples/recordSurvey.json").replace("BASELINE", wave));
	}

	/** The person lets the workshop come by. */
	public void allowed(UUID consent) {
		consent("case.consentGranted", consent);
	}

	public void allowedNoMore(UUID consent) {
		consent("case.consentWithdrawn", consent);
	}

	private void consent(String type, UUID consent) {
		Events.ofCase(this.someone.caseId(), type,
				Map.of("consentId", consent.toString(), "personId", this.someone.person().value().toString(),
						"purposeCode", "REFERRAL", "partnerId", WORKSHOP.toString(), "validUntil", day(300)));
	}

	public Answer await(String status) {
		return this.desk.await(this.crew.receiving(), this.path, (answer) -> answer.text("status").equals(status));
	}

	public String day(int later) {
		return LocalDate.now(this.clock).plusDays(later).toString();
	}

	public static Answer refused(Answer answer, String... codes) {
		assertThat(answer.status()).as("%s", answer).isEqualTo(409);
		assertThat(answer.unmet()).containsExactly(codes);
		return answer;
	}

}
