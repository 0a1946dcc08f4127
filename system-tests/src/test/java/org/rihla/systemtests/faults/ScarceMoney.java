/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.faults;

import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.rihla.localstack.check.EventLog;
import org.rihla.localstack.demo.Desk;
import org.rihla.localstack.demo.Target;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An agreement that has places on one line, and money on another, for so many returns and
 * not for one more.
 */
final class ScarceMoney {

	private static final long DOCUMENT = 6_000;

	private static final JsonMapper JSON = new JsonMapper();

	private final Desk desk;

	private final URI address;

	private final int places;

	private ScarceMoney(Desk desk, URI address, int places) {
		this.desk = desk;
		this.address = address;
		this.places = places;
	}

	/** The lines without a limit have plenty. */
	static ScarceMoney of(int places, Desk desk, Target target) {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		URI agreements = URI.create(target.returns() + "/agreements");
		long plenty = 1_000_000L * places;
		String id = desk.create("fo.rabat.1", agreements,
				Map.of("donorCode", "FIRE", "titleCode", "AGR-FIRE-26", "currency", "EUR", "start",
						today.minusDays(1).toString(), "end", today.plusDays(300).toString(), "lines",
						List.of(Map.of("activity", "TICKET", "amountMinor", plenty, "maxPeople", places),
								Map.of("activity", "DOCUMENT", "amountMinor", DOCUMENT * places),
								Map.of("activity", "MEDICAL", "amountMinor", plenty),
								Map.of("activity", "POCKET_MONEY", "amountMinor", plenty))))
			.text("agreementId");
		URI address = URI.create(agreements + "/" + id);
		desk.act("fo.rabat.2", address, "activate", Map.of());
		return new ScarceMoney(desk, address, places);
	}

	JsonNode read() {
		return this.desk.read("fo.rabat.2", this.address).body();
	}

	int peopleServed() {
		return line(read(), "TICKET").path("people").intValue();
	}

	/** Plans for which all four activities are set aside and not only offered. */
	Set<String> served() {
		return plans(false);
	}

	/** Plans for which all four are set aside as long as an offer stands. */
	Set<String> offered() {
		return plans(true);
	}

	private Set<String> plans(boolean offered) {
		Map<String, Integer> activities = new HashMap<>();
		read().path("reservations").forEach((one) -> {
			if (stands(one) && one.path("offered").booleanValue() == offered) {
				activities.merge(one.path("planId").asString(), 1, Integer::sum);
			}
		});
		Set<String> plans = new HashSet<>();
		activities.forEach((plan, count) -> {
			assertThat(count).as("activities of plan %s", plan).isLessThanOrEqualTo(4);
			if (count == 4) {
				plans.add(plan);
			}
		});
		return plans;
	}

	/**
	 * Follows each reservation from event to event: no limit is passed at any moment, and
	 * what is freed is what was held, once. Answers how many were freed.
	 */
	int assertKept(EventLog log) {
		JsonNode now = read();
		Set<String> limited = Set.of(line(now, "TICKET").path("lineId").asString(),
				line(now, "DOCUMENT").path("lineId").asString());
		Map<String, String> held = new HashMap<>();
		Set<String> freed = new HashSet<>();
		log.of(now.path("agreementId").asString()).forEach((event) -> {
			JsonNode content = JSON.readTree(event.getValue());
			String line = content.path("lineId").asString("");
			String reservation = content.path("reservationId").asString("");
			if (event.getKey().equals("funding.reserved")) {
				assertThat(held.put(reservation, line)).isNull();
				long taken = held.values().stream().filter(line::equals).count();
				assertThat(limited.contains(line) && taken > this.places).as("%d on line %s", taken, line).isFalse();
			}
			if (event.getKey().equals("funding.released")) {
				assertThat(held.remove(reservation)).isEqualTo(line);
				assertThat(freed.add(reservation)).isTrue();
			}
		});
		assertThat(standing(now)).isEqualTo(held.keySet());
		now.path("lines").forEach(this::assertBalanced);
		return freed.size();
	}

	private void assertBalanced(JsonNode line) {
		long used = line.path("reservedMinor").longValue() + line.path("committedMinor").longValue()
				+ line.path("spentMinor").longValue();
		assertThat(used).isEqualTo(line.at("/limits/amountMinor").longValue() - line.path("freeMinor").longValue());
		assertThat(line.path("freeMinor").longValue()).isNotNegative();
		assertThat(line.path("people").intValue()).isLessThanOrEqualTo(this.places);
	}

	private static Set<String> standing(JsonNode agreement) {
		Set<String> standing = new HashSet<>();
		agreement.path("reservations").forEach((one) -> {
			if (stands(one)) {
				standing.add(one.path("reservationId").asString());
			}
		});
		return standing;
	}

	private static boolean stands(JsonNode reservation) {
		return reservation.path("state").asString().equals("RESERVED");
	}

	private static JsonNode line(JsonNode agreement, String activity) {
		return agreement.path("lines")
			.valueStream()
			.filter((line) -> line.path("activity").asString().equals(activity))
			.findFirst()
			.orElseThrow();
	}

}
