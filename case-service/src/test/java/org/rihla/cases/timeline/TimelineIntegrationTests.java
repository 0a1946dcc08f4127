/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.timeline;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.cases.EventPublisher;
import org.rihla.cases.casework.CaseJourney;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;

/** The timeline of a case. */
@RihlaTest
class TimelineIntegrationTests {

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private TimelineEventListener listener;

	private Api api = new Api(0, CASEWORKER);

	private CaseJourney journey = CaseJourney.none();

	@BeforeEach
	void opensACase() {
		this.api = new Api(this.port, CASEWORKER);
		this.journey = CaseJourney.register(this.api).assign().intake();
	}

	@Test
	void tellsWhatHappenedInOrderAndInCodes() {
		awaitTypes("case.registered", "case.assigned", "case.intakeStarted", "case.intakeCompleted");

		Answer timeline = this.api.get(path());
		Answer assigned = this.api.get(path() + "?type=case.assigned");

		assertThat(timeline.text("/items/0/codes/channelCode")).isEqualTo("WALK_IN");
		assertThat(assigned.text("/items/0/actorRole")).isEqualTo("programme-manager");
		assertThat(timeline.body()).doesNotContain("Invented")
			.doesNotContain(this.journey.personId())
			.doesNotContain(Tokens.subjectOf("caseworker"));
	}

	@Test
	void showsAlsoWhatChangesNothingInTheCase() {
		try (EventPublisher plan = new EventPublisher("return-events", UUID.randomUUID())) {
			plan.publish("return.counsellingCompleted", this.journey.caseId());
		}

		awaitTypes("return.counsellingCompleted");
	}

	@Test
	void showsTasksButNotThoseThatWouldBetraySomething() {
		try (EventPublisher file = new EventPublisher("case-events-restricted", UUID.randomUUID());
				EventPublisher hold = new EventPublisher("case-events", UUID.randomUUID())) {
			file.publish("protection.reviewRequested", this.journey.caseId());
			hold.publish("case.holdPlaced", this.journey.caseId());
		}

		awaitTypes("task.created", "task.done", "case.holdPlaced");
		assertThat(this.api.get(path() + "?limit=250").body()).doesNotContain("REVIEW").doesNotContain("protection.");
	}

	@Test
	void asksFirstWhetherTheCallerMaySeeTheCase() {
		Api stranger = this.api.as(Tokens.of("caseworker").subject(Tokens.subjectOf("stranger")));

		assertThat(stranger.get(path()).problem()).isEqualTo("not-found");
		assertThat(this.api.as(Tokens.of("programme-manager").office("CAS")).get(path()).status()).isEqualTo(404);
		assertThat(this.api.as(Tokens.of("finance-officer")).get(path()).status()).isEqualTo(403);
		assertThat(this.api.get("/cases/" + UUID.randomUUID() + "/timeline").status()).isEqualTo(404);
		assertThat(this.api.as(MANAGER).get(path()).status()).isEqualTo(200);
	}

	@Test
	void isFilteredAndReadInPages() {
		awaitTypes("case.registered", "case.assigned", "case.intakeStarted", "case.intakeCompleted", "task.done");

		assertThat(types("?type=case.assigned")).containsExactly("case.assigned");
		assertThat(types("?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z")).isEmpty();
		assertThat(types("?from=2020-01-01T00:00:00Z")).contains("case.registered");
		assertThat(this.api.get(path() + "?type=nonsense").status()).isEqualTo(400);
		List<String> paged = new ArrayList<>();
		String next = "";
		do {
			Answer page = this.api.get(path() + "?limit=3" + (next.isEmpty() ? "" : "&cursor=" + next));
			page.json().path("items").valueStream().map((one) -> one.path("eventId").asString()).forEach(paged::add);
			next = page.text("/next");
		}
		while (!next.isEmpty());
		assertThat(paged).doesNotHaveDuplicates().isEqualTo(ids());
	}

	@Test
	void isTheSameWhenItIsBuiltAnew() {
		awaitTypes("case.registered", "case.assigned", "case.intakeStarted", "case.intakeCompleted", "task.done");
		awaitQuiet();
		List<Document> before = rows();

		this.listener.rebuild();
		List<Document> again = rows();
		this.database.getCollection("timeline").deleteMany(Filters.eq("caseId", this.journey.caseId()));
		this.listener.rebuild();

		assertThat(again).isEqualTo(before);
		assertThat(rows()).isEqualTo(before);
	}

	@Test
	void isBuiltAnewByOperatorsAlone() {
		awaitTypes("case.registered");
		Api management = new Api(this.managementPort, Tokens.of("ops"));

		assertThat(management.post("/actuator/timeline", "{}").text("/events")).isNotEqualTo("0");
		assertThat(management.as(CASEWORKER).post("/actuator/timeline", "{}").status()).isEqualTo(403);
	}

	private void awaitTypes(String... types) {
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(types("")).contains(types));
	}

	/** Four tasks' events have come: two made, two ended. */
	private void awaitQuiet() {
		await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> assertThat(types("?type=task.done")).hasSize(2));
	}

	private List<String> types(String query) {
		return this.api.get(path() + query)
			.json()
			.path("items")
			.valueStream()
			.map((one) -> one.path("type").asString())
			.toList();
	}

	private List<String> ids() {
		return this.api.get(path() + "?limit=250")
			.json()
			.path("items")
			.valueStream()
			.map((one) -> one.path("eventId").asString())
			.toList();
	}

	private List<Document> rows() {
		return this.database.getCollection("timeline")
			.find(Filters.eq("caseId", this.journey.caseId()))
			.sort(new Document("_id", 1))
			.into(new ArrayList<>());
	}

	private String path() {
		return this.journey.path("/timeline");
	}

}
