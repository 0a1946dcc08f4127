/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What each role sees of the cases of an office, in which order, page by page. */
@RihlaTest
class WorklistHttpIntegrationTests {

	private final String office = letters();

	private final Tokens caseworker = Tokens.of("caseworker")
		.subject(UUID.randomUUID().toString())
		.office(this.office)
		.teams(this.office + "-1");

	private final Tokens manager = Tokens.of("programme-manager")
		.subject(UUID.randomUUID().toString())
		.office(this.office);

	private final Tokens officer = Tokens.of("protection-officer")
		.subject(UUID.randomUUID().toString())
		.office(this.office);

	@LocalServerPort
	private int port;

	private Api api = new Api(0, this.caseworker);

	private final List<String> registered = new ArrayList<>();

	@BeforeEach
	void registersFiveCases() {
		this.api = new Api(this.port, this.caseworker);
		for (int i = 0; i < 5; i++) {
			ObjectNode registration = Api.example("registerCase");
			if (i == 3) {
				((ArrayNode) registration.at("/persons/0/details/nationalities")).removeAll().add("GN");
			}
			this.registered.add(this.api.post("/cases", registration).text("/caseId"));
		}
	}

	@Test
	void showsTheOldestOfTheMostUrgentFirst() {
		assertThat(ids(this.api.get("/cases"))).containsExactlyElementsOf(this.registered);
		assertThat(this.api.get("/cases").text("/items/0/names/0/text")).startsWith("Awa Invented");
	}

	@Test
	void leadsFromPageToPage() {
		List<String> seen = new ArrayList<>();
		Answer page = this.api.get("/cases?limit=2");
		seen.addAll(ids(page));
		while (!page.text("/next").isEmpty()) {
			page = this.api.get("/cases?limit=2&cursor=" + page.text("/next"));
			seen.addAll(ids(page));
		}

		assertThat(seen).containsExactlyElementsOf(this.registered);
	}

	@Test
	void refusesACursorOfAnotherListOrCaller() {
		String cursor = this.api.get("/cases?limit=2").text("/next");

		assertThat(this.api.get("/cases?limit=2&priority=4&cursor=" + cursor)).returns(400, Answer::status)
			.returns("cursor-invalid", Answer::problem);
		assertThat(this.api.as(this.manager).get("/cases?limit=2&cursor=" + cursor).problem())
			.isEqualTo("cursor-invalid");
		assertThat(this.api.get("/cases?limit=251").status()).isEqualTo(400);
	}

	@Test
	void filtersByWhatIsClear() {
		assign(this.registered.getFirst(), this.office + "-1");

		assertThat(ids(this.api.get("/cases?owner=" + Tokens.subjectOf("caseworker"))))
			.containsExactly(this.registered.getFirst());
		assertThat(ids(this.api.get("/cases?team=" + this.office + "-1"))).containsExactly(this.registered.getFirst());
		assertThat(ids(this.api.get("/cases?status=REGISTERED&priority=4&office=" + this.office))).hasSize(5);
		assertThat(ids(this.api.get("/cases?status=INTAKE&status=SCREENING"))).isEmpty();
		assertThat(ids(this.api.get("/cases?priority=1"))).isEmpty();
		assertThat(ids(this.api.get("/cases?registeredFrom=2001-01-01&registeredTo=2001-12-31"))).isEmpty();
		assertThat(ids(this.api.get("/cases?blockingHold=true"))).isEmpty();
		assertThat(this.api.get("/cases?nationalty=GN").status()).isEqualTo(400);
		assertThat(this.api.get("/cases?status=LOST").status()).isEqualTo(400);
	}

	@Test
	void filtersByNationalityForThoseWhoMayReadIt() {
		Answer wanted = this.api.get("/cases?nationality=GN&limit=2");

		assertThat(ids(wanted)).containsExactly(this.registered.get(3));
		assertThat(ids(this.api.as(this.manager).get("/cases?nationality=GN"))).isEmpty();
	}

	@Test
	void showsOnlyWhatTheCallerMaySee() {
		assign(this.registered.getFirst(), this.office + "-1");
		Tokens teamMate = Tokens.of("caseworker")
			.subject(UUID.randomUUID().toString())
			.office(this.office)
			.teams(this.office + "-1");

		assertThat(ids(this.api.as(teamMate).get("/cases"))).containsExactly(this.registered.getFirst());
		assertThat(ids(this.api.as(teamMate.office("XXX").teams()).get("/cases"))).isEmpty();
		assertThat(ids(this.api.as(this.officer).get("/cases"))).containsExactlyElementsOf(this.registered);
		assertThat(this.api.as(Tokens.of("finance-officer")).get("/cases").status()).isEqualTo(403);
	}

	@Test
	void hidesNamesFromManagersAndAllButTheNumberFromAuditors() {
		JsonNode masked = this.api.as(this.manager).get("/cases").json().at("/items/0");
		JsonNode bare = this.api.as(Tokens.of("auditor"))
			.get("/cases?limit=1&office=" + this.office)
			.json()
			.at("/items/0");

		assertThat(masked.has("names")).isFalse();
		assertThat(masked.path("priority").asInt()).isEqualTo(4);
		assertThat(bare.propertyNames()).containsExactlyInAnyOrder("caseId", "caseNumber", "status", "officeCode");
	}

	@Test
	void countsInsideTheScope() {
		JsonNode counts = this.api.as(this.manager).get("/cases/counts").json();

		assertThat(counts.at("/byStatus/REGISTERED").asInt()).isEqualTo(5);
		assertThat(counts.at("/byPriority/4").asInt()).isEqualTo(5);
		assertThat(counts.path("overdueInterview").asInt()).isZero();
		assertThat(this.api.as(this.manager.office("XXX")).get("/cases/counts").json().path("byStatus")).isEmpty();
	}

	private void assign(String caseId, String team) {
		Api other = this.api.as(this.manager);
		assertThat(other
			.post("/cases/" + caseId + "/assign",
					Api.example("assignCase").put("ownerId", Tokens.subjectOf("caseworker")).put("teamCode", team),
					other.get("/cases/" + caseId))
			.status()).isEqualTo(200);
	}

	private static List<String> ids(Answer page) {
		assertThat(page.status()).as(page.body()).isEqualTo(200);
		return page.json().path("items").valueStream().map((row) -> row.path("caseId").asString()).toList();
	}

	private static String letters() {
		return ThreadLocalRandom.current()
			.ints(3, 'A', 'Z' + 1)
			.collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
			.toString();
	}

}
