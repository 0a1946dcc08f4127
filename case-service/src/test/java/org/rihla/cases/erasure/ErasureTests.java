/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.erasure.Erasure;
import org.rihla.chassis.erasure.ErasureStatus;
import org.rihla.chassis.erasure.Erasures;
import org.rihla.chassis.testing.MovableClock;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalManagementPort;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;
import static org.rihla.cases.casework.CaseJourney.MANAGER;
import static org.rihla.cases.casework.CaseJourney.OFFICER;

/**
 * After a case is erased nothing resolves it, not even a copy of the store; others stay.
 */
@RihlaTest
class ErasureTests {

	/** Where ids of an erased case may stand. */
	private static final Set<String> ALLOWED = Set.of("audit", "cases", "erasures", "erasure_reports", "sent_events");

	@LocalServerPort
	private int port;

	@LocalManagementPort
	private int managementPort;

	@Autowired
	private MongoDatabase database;

	@Autowired
	private Erasures erasures;

	@Autowired
	private MovableClock clock;

	private Api api = new Api(0, CASEWORKER);

	private WholeStore store;

	@BeforeEach
	void looksAtEverything() {
		this.api = new Api(this.port, CASEWORKER);
		this.store = new WholeStore(this.database);
	}

	@Test
	void nothingIsLeftButATombstone() {
		Dossier erased = new Dossier(this.port);
		Dossier other = new Dossier(this.port);
		erased.close();
		Map<String, List<Document>> copy = silent(erased);
		Map<String, List<Document>> untouched = silent(other);
		assertThat(copy.keySet()).contains("cases", "referrals", "protection_files", "tasks", "timeline",
				"case_numbers", "sent_events", "inbox_positions");

		erased.erase();

		awaitStatus(erased, ErasureStatus.COMPLETED);
		assertThat(records(this.store.holding(other.caseId(), other.personId))).isEqualTo(records(untouched));
		settle(erased);
		Map<String, List<Document>> left = this.store.holding(erased.caseId(), erased.personId, erased.caseNumber);
		assertThat(left.remove("case_numbers")).singleElement()
			.satisfies((number) -> assertThat(number).containsOnlyKeys("_id"));
		assertThat(ALLOWED).containsAll(left.keySet());
		assertThat(left.get("cases")).singleElement()
			.satisfies((stone) -> assertThat(stone.toJson()).doesNotContain("\"ks\"", erased.personId)
				.contains("\"tokens\": []"));
		assertThat(left.get("sent_events")).extracting((event) -> event.getString("type"))
			.containsOnly("case.erased", "erasure.completed");
		new Api(this.managementPort, Tokens.of("ops")).post("/actuator/timeline", "{}");
		assertThat(this.database.getCollection("timeline").countDocuments(Filters.eq("caseId", erased.caseId())))
			.isZero();
	}

	@Test
	void aCopyOfTheStoreStaysClosed() {
		Dossier erased = new Dossier(this.port).close();
		Map<String, List<Document>> copy = silent(erased);
		erased.erase();
		awaitStatus(erased, ErasureStatus.COMPLETED);

		List.of("cases", "protection_files", "referrals", "tasks")
			.forEach((collection) -> this.store.restore(collection, copy.getOrDefault(collection, List.of())));

		assertThat(this.api.as(OFFICER).get(erased.path(""))).returns(410, Answer::status)
			.returns("erased", Answer::problem);
		assertThat(this.api.as(OFFICER).get(erased.file)).returns(410, Answer::status);
		assertThat(this.api.as(OFFICER).get(erased.referral)).returns(410, Answer::status);
		assertFindsNothing(erased);
		settle(erased);
		assertThat(this.store.holding(erased.personId).keySet()).doesNotContain("referrals", "protection_files");
	}

	@Test
	void nobodyFindsItAnyMore() {
		Dossier erased = new Dossier(this.port).close();
		erased.erase();

		Tokens elsewhere = Tokens.of("programme-manager").office("CAS").teams();
		assertFindsNothing(erased);
		for (String face : List.of("", "/timeline", "/duplicates", "/retention")) {
			assertThat(this.api.as(MANAGER).get(erased.path(face))).as(face)
				.returns(410, Answer::status)
				.returns("erased", Answer::problem);
			assertThat(this.api.as(elsewhere).get(erased.path(face)).status()).as(face).isEqualTo(404);
		}
		assertThat(this.api.as(CASEWORKER).get(erased.path("")).status()).isEqualTo(404);
		assertThat(this.api.as(MANAGER).get("/cases?status=CLOSED&status=ERASED&limit=250").body())
			.doesNotContain(erased.caseId());
		assertThat(this.api.as(MANAGER).get("/cases?status=ERASED").json().path("items").size()).isZero();
	}

	@Test
	void noVerbIsKnownAnyMore() {
		Dossier erased = new Dossier(this.port).close();
		erased.erase();
		String version = "\"%d\"".formatted(this.database.getCollection("cases")
			.find(Filters.eq("_id", erased.caseId()))
			.map((document) -> document.get("version", Number.class).longValue())
			.first());

		for (String[] verb : new String[][] { { "/reopen", "reopenCase" }, { "/approve-closure", "approveClosure" },
				{ "/assign", "assignCase" }, { "/raise-priority", "raisePriority" },
				{ "/decide-eligibility", "decideEligibility" }, { "/offer-transfer", "offerTransfer" } }) {
			Answer refused = this.api.as(MANAGER)
				.post(erased.path(verb[0]), Api.example(verb[1]), UUID.randomUUID().toString(), version);
			assertThat(refused.problem()).as(verb[0] + " " + refused.body()).isEqualTo("transition-not-allowed");
		}
		for (String[] verb : new String[][] { { "/consents", "grantConsent" }, { "/screenings", "recordScreening" },
				{ "/contacts", "recordContact" } }) {
			Answer refused = this.api.as(OFFICER)
				.post(erased.path(verb[0]), Api.example(verb[1]), UUID.randomUUID().toString(), version);
			assertThat(refused.problem()).as(verb[0] + " " + refused.body()).isEqualTo("transition-not-allowed");
		}
		Answer again = this.api.as(Dossier.PRIVACY).post(erased.path("/erase"), null);
		assertThat(again.problem()).isEqualTo("transition-not-allowed");
		assertThat(this.api.as(OFFICER)
			.post("/referrals", Api.example("draftReferral").put("caseId", erased.caseId()))
			.status()).isEqualTo(410);
	}

	@Test
	void aLikenessToItIsForgotten() {
		Dossier erased = new Dossier(this.port);
		Answer alike = Dossier.registerAgain(this.port, erased);
		String duplicates = "/cases/" + alike.text("/caseId") + "/duplicates";
		assertThat(this.api.get(duplicates).json().size()).isEqualTo(1);
		erased.close().erase();

		awaitStatus(erased, ErasureStatus.COMPLETED);

		assertThat(this.api.get(duplicates).json().size()).isZero();
		assertThat(this.api.get("/cases/" + alike.text("/caseId")).status()).isEqualTo(200);
	}

	private void assertFindsNothing(Dossier erased) {
		String name = erased.registration.at("/persons/0/details/names/0/text").asString();
		String phone = erased.registration.at("/persons/0/contactRules/0/value").asString();
		for (String question : List.of("{\"name\":\"%s\"}".formatted(name), "{\"phone\":\"%s\"}".formatted(phone),
				"{\"document\":{\"issuingCountry\":\"CI\",\"number\":\"%s\"}}".formatted(erased.document),
				"{\"reference\":\"%s\"}".formatted(erased.caseNumber))) {
			for (Tokens caller : List.of(MANAGER, Dossier.PRIVACY)) {
				assertThat(this.api.as(caller).post("/cases/search", question).body()).doesNotContain(erased.caseId());
			}
		}
	}

	/** Without what grows by being looked at. */
	private static Map<String, List<Document>> records(Map<String, List<Document>> all) {
		Map<String, List<Document>> records = new TreeMap<>(all);
		records.keySet().removeAll(Set.of("audit", "inbox_positions", "sent_events"));
		assertThat(records).containsKeys("cases", "referrals", "protection_files", "tasks", "timeline");
		return records;
	}

	/** A copy of all that is about a case, once nothing of it is on its way. */
	private Map<String, List<Document>> silent(Dossier dossier) {
		await().atMost(Duration.ofSeconds(30))
			.until(() -> this.store.isSilent(this.store.holding(dossier.caseId(), dossier.personId)));
		return this.store.holding(dossier.caseId(), dossier.personId);
	}

	private void awaitStatus(Dossier dossier, ErasureStatus status) {
		await().atMost(Duration.ofSeconds(90))
			.untilAsserted(() -> assertThat(this.erasures.of(UUID.fromString(dossier.caseId()))).map(Erasure::status)
				.hasValue(status));
	}

	private void settle(Dossier dossier) {
		this.clock.move(Erasures.SETTLING.plusSeconds(1));
		awaitStatus(dossier, ErasureStatus.SETTLED);
	}

}
