/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Human;
import org.rihla.localstack.demo.PlanWork;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A world without money, but for what its stories bring in. */
class ScarceWorld extends MovingWorld {

	private static final int GROUP = 11;

	private static final Duration PATIENCE = Duration.ofSeconds(90);

	private final List<String> agreements = new ArrayList<>();

	private final List<String> plans = new ArrayList<>();

	ScarceWorld() {
		super(0);
	}

	/**
	 * A story begins: nobody of the story before waits, and nothing of its money is left.
	 */
	void begin() {
		this.plans.forEach((plan) -> as("cw.rabat.1").act(plan, "withdraw", Map.of()));
		this.plans.clear();
		Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> as("cw.rabat.1").get("/waitlist").body().path("items").isEmpty());
		this.agreements.forEach((agreement) -> as("fo.rabat.1").act(agreement, "end", Map.of()));
		this.agreements.clear();
	}

	/**
	 * An agreement in force for so many returns; reintegration besides for seven tenths
	 * of them, each adult at most EUR 1,400. For a hundred it is EUR 346,535.
	 * @param days until its last day
	 */
	String south(int people, int days) {
		LocalDate today = LocalDate.ofInstant(now(), ZoneOffset.UTC);
		int supported = Math.max(1, people * 7 / 10);
		List<Object> lines = List.of(line("TICKET", 180_000L, people), line("DOCUMENT", 12_000L, people),
				line("MEDICAL", 16_535L, people), line("POCKET_MONEY", 5_000L, people), line("STAFF", 35_000L, people),
				Map.of("activity", "REINTEGRATION", "amountMinor", 140_000L * supported, "maxPeople", supported,
						"ceilings", Map.of("ADULT", 140_000)));
		Answer drafted = as("fo.rabat.1").create("/agreements",
				Map.of("donorCode", "SOUTH", "titleCode", "AGR-SOUTH-26", "currency", "EUR", "start",
						today.minusDays(30).toString(), "end", today.plusDays(days).toString(), "graceEnd",
						today.plusDays(days + 60L).toString(), "level", "SOFT", "lines", lines));
		assertThat(drafted.status()).as("%s", drafted.body()).isEqualTo(201);
		String agreement = "/agreements/" + drafted.text("agreementId");
		assertThat(as("fo.rabat.2").act(agreement, "activate", Map.of()).status()).isEqualTo(200);
		this.agreements.add(agreement);
		return agreement;
	}

	/** So many adults in groups who have money, all but the last who is alone. */
	PlanWork served(int people) {
		for (int left = people - 1; left > 0; left -= GROUP) {
			eligible(group(adults(Math.min(GROUP, left))), "LOW").awaitFunds();
		}
		PlanWork alone = eligible(adultAlone(), "LOW");
		alone.awaitFunds();
		return alone;
	}

	private List<Human> adults(int many) {
		LocalDate born = LocalDate.ofInstant(now(), ZoneOffset.UTC).minusYears(30);
		return Stream.generate(() -> human(born)).limit(many).toList();
	}

	/**
	 * Adults of this level, found eligible, with the facts taken over into the plan.
	 */
	PlanWork eligible(CaseWork casework, String level) {
		casework.register();
		casework.assign();
		casework.startIntake();
		casework.completeIntake();
		casework.personIds().forEach((person) -> screen("/cases/" + casework.id(), person, level));
		casework.completeScreening();
		casework.decide();
		PlanWork plan = planOf(casework);
		plan.takeOverFacts();
		this.plans.add("/plans/" + plan.id());
		return plan;
	}

	private void screen(String address, String person, String level) {
		Answer screened = as("cw.rabat.1").act(address, "screenings",
				Map.of("personId", person, "instrument", "screen/1", "answers",
						Map.of("findings", List.of(), "protectiveFactors", List.of(), "needs", List.of(),
								"immediateDanger", false, "confirmedLevel", level, "levelReason", "Seen in person")));
		assertThat(screened.status()).as("%s", screened.body()).isEqualTo(200);
		if (level.equals("HIGH")) {
			String screening = screened.body().path("screenings").path(0).path("screeningId").asString();
			assertThat(as("po.rabat.1").act(address, "screenings/" + screening + "/sign", Map.of()).status())
				.isEqualTo(200);
		}
	}

	/** What the waiting list says of a plan, as soon as it is so. */
	JsonNode entry(CaseWork casework, String status) {
		return Awaitility.await()
			.atMost(PATIENCE)
			.until(() -> as("cw.rabat.1").get("/waitlist?caseId=" + casework.id()).body().path("items").path(0),
					(entry) -> status.equals(entry.path("status").asString("")));
	}

	private static Map<String, Object> line(String activity, long each, int people) {
		return Map.of("activity", activity, "amountMinor", each * people, "maxPeople", people);
	}

}
