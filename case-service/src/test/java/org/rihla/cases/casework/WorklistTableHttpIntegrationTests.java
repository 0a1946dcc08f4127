/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.RihlaTest;
import org.rihla.chassis.testing.Tokens;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The list as a file: what the list shows, to those whom it is shown, and on record. */
@RihlaTest
class WorklistTableHttpIntegrationTests {

	private final String subject = UUID.randomUUID().toString();

	private final Tokens caseworker = Tokens.of("caseworker").subject(this.subject);

	@LocalServerPort
	private int port;

	@Autowired
	private MongoDatabase database;

	@Test
	void holdsTheListAndLetsNoNameBeComputed() {
		Api api = new Api(this.port, this.caseworker);
		ObjectNode registration = Api.example("registerCase");
		((ObjectNode) registration.at("/persons/0/details/names/0")).put("text", "=cmd|' /C calc'!A0");
		String number = api.post("/cases", registration).text("/caseNumber");
		registration = Api.example("registerCase");
		((ObjectNode) registration.at("/persons/0/details/names/0")).put("text", "فاطمة").put("script", "Arab");
		api.post("/cases", registration);

		Answer table = api.get("/cases/table?status=REGISTERED");

		assertThat(table.body()).startsWith("\uFEFFcase_number,status,")
			.contains(number + ",REGISTERED,RBA,,,4,")
			.contains(",1,\"'=cmd|' /C calc'!A0\"\r\n")
			.contains("فاطمة");
		assertThat(audited("case:list")).containsEntry("objectType", "worklist-export")
			.containsEntry("decision", "granted");
	}

	@Test
	void isTakenByNobodyWhoMayNotSeeTheList() {
		Api finance = new Api(this.port, this.caseworker).as(Tokens.of("finance-officer"));

		assertThat(finance.get("/cases/table").problem()).isEqualTo("not-permitted");
		assertThat(finance.get("/cases/table?status=LOST").problem()).isEqualTo("not-permitted");
		assertThat(new Api(this.port, this.caseworker).get("/cases/table?status=LOST").status()).isEqualTo(400);
	}

	@Test
	void showsNoNamesToThoseWhoSeeNone() {
		new Api(this.port, this.caseworker).post("/cases", Api.example("registerCase"));

		Answer table = new Api(this.port, Tokens.of("auditor").office("CAS").teams()).get("/cases/table");

		assertThat(table.status()).isEqualTo(200);
		assertThat(table.body()).doesNotContain("Awa Invented");
	}

	private Document audited(String action) {
		List<Document> entries = new ArrayList<>();
		this.database.getCollection("audit")
			.find(Filters.eq("entries.actor", this.subject))
			.forEach((block) -> entries.addAll(block.getList("entries", Document.class)));
		return entries.stream()
			.filter((entry) -> this.subject.equals(entry.getString("actor"))
					&& action.equals(entry.getString("action")))
			.findFirst()
			.orElseThrow();
	}

}
