/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
import org.rihla.localstack.demo.PlanWork;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A person asks to be forgotten: every service forgets the case, a partner hears nothing
 * more of it, and the report says so.
 */
@ScenarioTest
class ErasedCaseTests {

	/** Of a server that takes nothing while the case is there. */
	private static final String HOOK = "harbour-erasure";

	private static final String WORKER = "cw.rabat.1";

	private static final String PARTNER = "pa.harbour.1";

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	/** Until no cache of any process holds a key any more, and some time to say so. */
	private static final Duration UNTIL_COMPLETE = Duration.ofMinutes(4);

	private final World world;

	private final CaseWork casework;

	private final PlanWork plan;

	private final String feed;

	private final String reference;

	private final Trail trail;

	private List<Long> cursors = List.of();

	ErasedCaseTests(World world) {
		this.world = world;
		world.backoffice().subscribe(PARTNER, Cast.HARBOUR, HOOK, world.simulator());
		this.feed = world.as(PARTNER)
			.create("/subscriptions", Map.of("partnerId", Cast.HARBOUR, "channel", "FEED"))
			.text("subscriptionId");
		this.casework = world.adultAlone();
		Journeys.decide(this.casework);
		this.plan = world.planOf(this.casework);
		this.plan.takeOverFacts();
		this.plan.awaitFunds();
		this.casework.consentTo("REFERRAL", Cast.HARBOUR);
		String referral = this.casework.refer(Cast.HARBOUR).getPath();
		this.reference = referenceFor(referral);
		world.simulator().misbehave(HOOK, 503, 1000);
		assertThat(world.as(WORKER).act(referral, "revoke", Map.of()).status()).isEqualTo(200);
		Awaitility.await().atMost(PATIENCE).until(() -> taken(World.HARBOUR, this.reference).size() == 2);
		this.plan.withdraw();
		this.casework.awaitStatus("ELIGIBLE");
		this.trail = world.trail(this.casework.id()).shows("notification.delivered", "notification.attemptFailed");
	}

	@AfterAll
	void letThePartnerWorkAgain() {
		this.world.simulator().behave(HOOK);
	}

	@Test
	@Order(1)
	void step1ClosesTheCaseAndErasesItByTheWordOfTwo() {
		obeyed(act(WORKER, "request-closure",
				Map.of("persons",
						List.of(Map.of("personId", this.casework.personIds().getFirst(), "code",
								"WITHDRAWN_BEFORE_DECLARATION")),
						"talkOfferedOn", LocalDate.now(ZoneOffset.UTC).toString())));
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> obeyed(act("pm.rabat.2", "approve-closure", Map.of())));
		assertThat(act("dp.rabat.1", "erase", Map.of()).unmet()).contains("retention-running");

		this.cursors = read().stream()
			.filter((item) -> this.reference.equals(item.at("/notice/caseRef").asString("")))
			.map((item) -> item.path("cursor").asLong())
			.toList();
		assertThat(this.cursors).hasSize(2);
		obeyed(act("pm.rabat.1", "propose-erasure", Map.of("reason", "PERSON_ASKED")));
		obeyed(act("dp.rabat.1", "erase", Map.of()));

		this.trail.shows("case.erased")
			.shows("erasure.completed CASE")
			.shows("erasure.completed RETURN")
			.shows("erasure.completed NOTIFICATION")
			.shows("notification.dropped");
	}

	@Test
	@Order(2)
	void step2FindsItNowhereAnyMore() {
		assertThat(this.world.as(WORKER).get("/cases/" + this.casework.id()).status()).isIn(404, 410);
		assertThat(this.world.as(WORKER).get("/plans/" + this.plan.id()).status()).isEqualTo(404);
		assertThat(this.world.as(WORKER).get("/case-references/" + this.reference).status()).isEqualTo(404);
		assertThat(read()).filteredOn((item) -> this.cursors.contains(item.path("cursor").asLong()))
			.hasSize(2)
			.allSatisfy((item) -> assertThat(item.path("gap").asString()).isEqualTo("DROPPED"));
	}

	@Test
	@Order(3)
	void step3TellsThePartnerOfOthersAsBefore() {
		List<JsonNode> before = told(HOOK, this.reference);
		this.world.simulator().behave(HOOK);
		CaseWork other = this.world.adultAlone();
		Journeys.assess(other);
		other.consentTo("REFERRAL", Cast.HARBOUR);

		String referral = other.refer(Cast.HARBOUR).getPath();

		String reference = referenceFor(referral);
		Awaitility.await().atMost(PATIENCE).until(() -> taken(HOOK, reference).size() == 1);
		assertThat(told(HOOK, this.reference)).hasSameSizeAs(before);
	}

	@Test
	@Order(4)
	void step4ReportsThatAllHaveForgottenIt() {
		Answer report = Awaitility.await()
			.atMost(UNTIL_COMPLETE)
			.pollInterval(Duration.ofSeconds(1))
			.until(() -> this.world.as("dp.rabat.1").get("/cases/" + this.casework.id() + "/erasure"),
					(answer) -> answer.body().path("complete").asBoolean(false));

		assertThat(report.body().path("services")).extracting((service) -> service.path("serviceCode").asString())
			.containsExactlyInAnyOrder("CASE", "RETURN", "NOTIFICATION");
		assertThat(report.body().path("services"))
			.allSatisfy((service) -> assertThat(service.path("recordsErased").asLong()).isPositive());
		assertThat(report.text("proposedBy")).isEqualTo("programme-manager");
		assertThat(report.text("keyBackupsExpireOn")).isNotEmpty();
		assertThat(report.text("mac")).isNotEmpty();
	}

	private Answer act(String user, String verb, Map<String, ?> body) {
		return this.world.as(user).act("/cases/" + this.casework.id(), verb, body);
	}

	private static void obeyed(Answer answer) {
		assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
	}

	/** What the partner calls the case, as its feed says. */
	private String referenceFor(String referral) {
		String id = referral.substring("/referrals/".length());
		return Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> read().stream()
				.map((item) -> item.path("notice"))
				.filter((notice) -> id.equals(notice.path("subjectId").asString("")))
				.toList(), (notices) -> !notices.isEmpty())
			.getFirst()
			.path("caseRef")
			.asString();
	}

	/** Requests about a case. */
	private List<JsonNode> told(String hook, String reference) {
		return this.world.simulator()
			.deliveries(hook)
			.stream()
			.filter((notice) -> reference.equals(notice.path("caseRef").asString("")))
			.toList();
	}

	private List<JsonNode> taken(String hook, String reference) {
		return told(hook, reference).stream().filter((notice) -> notice.path("status").asInt() < 300).toList();
	}

	private List<JsonNode> read() {
		return this.world.as(PARTNER)
			.get("/feeds/" + this.feed + "/events?after=0")
			.body()
			.path("items")
			.valueStream()
			.toList();
	}

}
