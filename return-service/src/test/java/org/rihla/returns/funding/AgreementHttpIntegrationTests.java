/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;
import org.rihla.returns.PaperDesk;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.ReturnWork;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.PlanDesk.ok;

/** The life of an agreement and its report, as budget holders see them. */
class AgreementHttpIntegrationTests extends ReturnServiceTest {

	@LocalServerPort
	private int here;

	@Test
	void changesALineByTwoPeople() {
		String agreement = active("AMENDED");
		String line = "lines/" + line(agreement).path("lineId").asString();

		Answer proposed = ok(this.desk.act(this.crew.finance(1), agreement, line + "/amendment", """
				{"amountMinor":900000,"maxPeople":40}"""));
		assertThat(proposed.body().at("/lines/0/limits/amountMinor").intValue()).isEqualTo(500_000);
		assertThat(this.desk.act(this.crew.finance(1), agreement, line + "/approve", "").problem())
			.isEqualTo("not-permitted");
		assertThat(this.desk.act(bothRoles(), agreement, line + "/approve", "").unmet())
			.containsExactly("maker-is-checker");
		ok(this.desk.act(this.crew.manager(), agreement, line + "/approve", ""));

		assertThat(line(agreement).at("/limits/amountMinor").intValue()).isEqualTo(900_000);
		assertThat(line(agreement).path("remainingPlaces").intValue()).isEqualTo(40);
		Answer late = this.desk.act(this.crew.manager(), agreement, line + "/approve", "");
		assertThat(late.problem()).isEqualTo("not-found");
	}

	@Test
	void closesTheBooksOfWhatHasEnded() {
		String agreement = active("CLOSED");
		assertThat(this.desk.act(this.crew.finance(1), agreement, "close", "").problem())
			.isEqualTo("transition-not-allowed");

		assertThat(ok(this.desk.act(this.crew.finance(1), agreement, "end", "")).text("status")).isEqualTo("ENDED");
		assertThat(ok(this.desk.act(this.crew.finance(1), agreement, "close", "")).text("status")).isEqualTo("SETTLED");
	}

	@Test
	void paysWhatWasBound() {
		ReturnWork home = someone().upTo("DEPARTED");

		ok(home.settle(this.crew.finance(1)));

		Answer paid = this.desk.get(this.crew.finance(1), home.agreement());
		assertThat(paid.body().path("reservations").valueStream())
			.filteredOn((one) -> one.path("planId").asString().equals(home.planId().toString()))
			.isNotEmpty()
			.allMatch((one) -> one.path("state").asString().equals("SPENT"))
			.allMatch((one) -> one.path("actualMinor").longValue() == one.path("amountMinor").longValue());
	}

	@Test
	void reportsToDonorsWithoutSmallGroups() {
		ReturnWork served = someone().opened().funded();
		String title = this.desk.get(this.crew.finance(1), served.agreement()).text("agreementId");

		JsonNode report = ok(this.desk.get(Tokens.of("auditor"), "/agreements/report")).body();

		JsonNode told = report.path("agreements")
			.valueStream()
			.filter((one) -> one.path("agreementId").asString().equals(title))
			.findFirst()
			.orElseThrow();
		told.path("lines").forEach((line) -> {
			boolean suppressed = line.path("suppressed").booleanValue();
			assertThat(line.has("people")).isNotEqualTo(suppressed);
			assertThat(line.has("sums")).isNotEqualTo(suppressed);
			assertThat(line.path("people").asInt(0)).as("more, where others were served")
				.matches((people) -> people == 0 || people >= 10);
		});
		assertThat(this.desk.get(this.crew.caseworker(), "/agreements/report").problem()).isEqualTo("not-permitted");
	}

	@Test
	void reportsTheSameAsATable() {
		someone().opened().funded();

		List<String> rows = new String(
				new PaperDesk(this.here).read(this.crew.finance(1), "/agreements/report/table").body(),
				StandardCharsets.UTF_8)
			.lines()
			.toList();

		assertThat(rows.getFirst())
			.endsWith("donor,title,level,currency,activity,agreed,people,reserved,committed,spent,free");
		assertThat(rows).filteredOn((row) -> row.startsWith("SOUTH,AGR-SOUTH-26,UNEARMARKED,EUR,TICKET,500000"))
			.anyMatch((row) -> row.endsWith(",,,,,"));
	}

	private JsonNode line(String agreement) {
		return this.desk.get(this.crew.finance(1), agreement).body().at("/lines/0");
	}

	/** For staff, whom no return needs paid. */
	private String active(String title) {
		LocalDate today = LocalDate.now(this.clock);
		String drafted = this.desk
			.create(this.crew.finance(1), "/agreements",
					"""
							{"donorCode":"STAFFED","titleCode":"%s","currency":"EUR","start":"%s","end":"%s",
							"lines":[{"activity":"STAFF","amountMinor":500000,"maxPeople":20}]}""".formatted(title,
							today.minusDays(1), today.plusYears(20)))
			.text("agreementId");
		ok(this.desk.act(this.crew.finance(2), "/agreements/" + drafted, "activate", ""));
		return "/agreements/" + drafted;
	}

	/** Whoever proposed, and may approve too. */
	private Tokens bothRoles() {
		return Tokens.of("programme-manager").subject(Tokens.subjectOf("fo.1"));
	}

}
