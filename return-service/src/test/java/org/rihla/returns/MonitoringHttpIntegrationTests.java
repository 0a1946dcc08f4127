/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.MonitoringDesk.refused;
import static org.rihla.returns.PlanDesk.ok;

/** People are followed up after their return, over HTTP and by the clock. */
class MonitoringHttpIntegrationTests extends ReturnServiceTest {

	private static final UUID CONSENT = UUID.randomUUID();

	private MonitoringDesk home = new MonitoringDesk(this.desk, this.crew, this.clock);

	@BeforeEach
	void comeHome() {
		this.home = new MonitoringDesk(this.desk, this.crew, this.clock).arrived();
	}

	@Test
	void beginsWithArrivalAndTheVisitsOfTheCalendar() {
		Answer started = this.home.read();

		assertThat(started.text("status")).isEqualTo("OPEN");
		assertThat(started.text("calendar")).isEqualTo("STANDARD");
		assertThat(started.body().path("visits").size()).isEqualTo(4);
		assertThat(this.desk.get(this.crew.receiving().office("CKY"), this.home.path()).problem())
			.isEqualTo("not-found");
		assertThat(this.desk.get(this.crew.movements(), this.home.path()).problem()).isEqualTo("not-permitted");
	}

	@Test
	void showsHealthAndProtectionToNobodyButTheSpecialistAndTheWriter() {
		ok(this.home.complete(0));
		Tokens colleague = this.crew.receiving().subject(Tokens.subjectOf("ro.abidjan.2"));
		Tokens specialist = Tokens.of("protection-officer").subject(Tokens.subjectOf("po.1"));

		assertThat(this.home.visit(0).path("health").isMissingNode()).isFalse();
		assertThat(this.home.visit(0).path("protection").isMissingNode()).isFalse();
		for (Tokens by : new Tokens[] { colleague, specialist, this.crew.manager() }) {
			assertThat(this.home.read(by).body().at("/visits/0/findings/result").stringValue())
				.isEqualTo("NEEDS_ATTENTION");
			assertThat(this.home.read(by).body().at("/visits/0/health").isMissingNode()).isTrue();
		}
		assertThat(this.home.read(colleague).body().at("/visits/0/protection").isMissingNode()).isTrue();
		assertThat(this.home.read(this.crew.manager()).body().at("/visits/0/protection").isMissingNode()).isTrue();
		assertThat(this.home.read(specialist).body().at("/visits/0/protection/safe").booleanValue()).isTrue();
	}

	@Test
	void refusesPastDaysMissingFindingsAndSettledVisits() {
		refused(this.home.act(this.crew.receiving(), "visits", """
				{"kind":"VISIT","dueOn":"%s"}""".formatted(this.home.day(-1))), "visit-in-past");
		refused(this.home.visit(0, "complete", "{}"), "findings-missing");
		ok(this.home.visit(0, "cancel", """
				{"reason":"moved away"}"""));

		assertThat(this.home.complete(0).problem()).isEqualTo("transition-not-allowed");
	}

	@Test
	void saysToEachWhatMayBeDoneNow() {
		assertThat(texts(this.home.read(this.crew.receiving()).body().path("actions"))).containsExactly("surveys",
				"visits");
		assertThat(texts(this.home.visit(0).path("actions"))).containsExactly("cancel", "complete", "missed",
				"reschedule");
		assertThat(texts(this.home.read(this.crew.manager()).body().path("actions"))).isEmpty();

		ok(this.home.visit(0, "cancel", """
				{"reason":"moved away"}"""));

		assertThat(texts(this.home.visit(0).path("actions"))).isEmpty();
	}

	@Test
	void triesAgainUntilContactCountsAsLost() {
		String unreachable = Events.text("/examples/recordMissedVisit.json");
		ok(this.home.visit(0, "missed", unreachable));
		ok(this.home.visit(4, "missed", unreachable));
		Answer third = ok(this.home.visit(5, "missed", unreachable));

		assertThat(third.body().path("contactLost").booleanValue()).isTrue();
		assertThat(third.body().path("visits").size()).isEqualTo(6);
		assertThat(third.body().at("/visits/5/attempt").intValue()).isEqualTo(3);
	}

	@Test
	void scoresEachWaveOnceAndSaysThatItIsNotOfficial() {
		ok(this.home.survey("BASELINE"));
		refused(this.home.survey("BASELINE"), "wave-already-scored");
		refused(this.home.act(this.crew.receiving(), "surveys",
				Events.text("/examples/recordSurvey.json").replace("rss-like/1", "rss-like/7")),
				"instrument-not-active", "wave-already-scored");
		Answer scored = ok(this.home.survey("ENDLINE"));

		assertThat(scored.body().at("/surveys/0/official").booleanValue()).isFalse();
		assertThat(scored.body().at("/surveys/0/support/official").booleanValue()).isFalse();
		assertThat(scored.body().at("/surveys/0/scores/composite").doubleValue()).isBetween(0.0, 1.0);
		assertThat(scored.body().at("/surveys/0/sensitiveAnswers/P4").stringValue()).isEqualTo("4");
		assertThat(scored.body().at("/changes/0/composite").doubleValue()).isZero();
		assertThat(this.home.read(this.crew.manager()).body().at("/surveys/0/sensitiveAnswers").isMissingNode())
			.isTrue();
	}

	@Test
	void letsAPartnerSeeAndReportItsOwnVisitsWhileItMay() {
		Tokens workshop = this.crew.partner(MonitoringDesk.WORKSHOP);
		String partner = ",\"partnerId\":\"" + MonitoringDesk.WORKSHOP + "\"";
		refused(this.home.schedule(partner), "consent-for-partner");
		assertThat(this.home.read(workshop).problem()).isEqualTo("not-found");
		this.home.allowed(CONSENT);
		this.desk.await(this.crew.receiving(), this.home.path(), (_) -> this.home.schedule(partner).status() == 200);

		Answer seen = this.home.read(workshop);
		assertThat(seen.body().path("visits").size()).isEqualTo(1);
		assertThat(seen.body().path("surveys").isMissingNode()).isTrue();
		assertThat(found(workshop, 4).text("monitoringId")).isEqualTo(seen.text("monitoringId"));
		assertThat(found(workshop, 0).problem()).isEqualTo("not-found");
		assertThat(this.home.visit(workshop, 0, "complete", Events.text("/examples/completeVisit.json")).problem())
			.isEqualTo("not-found");
		Answer told = ok(this.home.visit(workshop, 4, "complete", Events.text("/examples/completeVisit.json")));
		assertThat(told.body().at("/visits/0/findings/result").stringValue()).isEqualTo("NEEDS_ATTENTION");
		assertThat(told.body().at("/visits/0/protection").isMissingNode()).isTrue();

		this.home.allowedNoMore(CONSENT);
		this.desk.await(workshop, this.home.path(), (answer) -> answer.status() == 404);
	}

	private Answer found(Tokens by, int visit) {
		return this.desk.get(by, "/visits/" + this.home.visit(visit).path("visitId").stringValue());
	}

	@Test
	void endsWithTheLastVisit() {
		Answer ended = ok(this.home.complete(3));

		assertThat(ended.text("status")).isEqualTo("ENDED");
		assertThat(ended.body().at("/visits/0/status").stringValue()).isEqualTo("CANCELLED");
		assertThat(this.home.schedule("").problem()).isEqualTo("transition-not-allowed");
	}

	@Test
	void endsWithItsCase() {
		Events.ofCase(this.home.someone().caseId(), "case.closed", Map.of());

		assertThat(this.home.await("ENDED").body().findValuesAsString("status")).containsOnly("ENDED", "CANCELLED");
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach((one) -> texts.add(one.asString()));
		return texts;
	}

}
