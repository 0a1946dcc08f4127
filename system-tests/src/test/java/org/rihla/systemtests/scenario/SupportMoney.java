/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.rihla.localstack.demo.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** A donor's agreement that pays for support after return and nothing else. */
class SupportMoney {

	private static final String DRAFTER = "fo.rabat.1";

	private static final String PAYER = "fo.rabat.2";

	private final World world;

	private final String address;

	private final String line;

	/**
	 * An agreement from yesterday on.
	 * @param limits of its only line, such as {@code maxPeople}
	 */
	SupportMoney(World world, LocalDate end, LocalDate graceEnd, long amountMinor, Map<String, ?> limits) {
		this.world = world;
		Map<String, Object> only = new HashMap<>(limits);
		only.putAll(Map.of("activity", "REINTEGRATION", "amountMinor", amountMinor));
		Answer drafted = world.as(DRAFTER)
			.create("/agreements",
					Map.of("donorCode", "DEMO-DONOR", "titleCode", "AGR-SUPPORT-26", "currency", "EUR", "start",
							today(world).minusDays(1).toString(), "end", end.toString(), "graceEnd",
							graceEnd.toString(), "lines", List.of(only)));
		assertThat(drafted.status()).as("%s", drafted.body()).isEqualTo(201);
		this.address = "/agreements/" + drafted.text("agreementId");
		assertThat(world.as(PAYER).act(this.address, "activate", Map.of()).status()).isEqualTo(200);
		this.line = world.as(PAYER).get(this.address).body().at("/lines/0/lineId").stringValue();
	}

	/** Enough for every story, for a year. */
	static SupportMoney enough(World world) {
		LocalDate today = today(world);
		return new SupportMoney(world, today.plusDays(365), today.plusDays(425), 1_000_000, Map.of());
	}

	String line() {
		return this.line;
	}

	String id() {
		return this.address.substring("/agreements/".length());
	}

	/** What is set aside for a plan, as soon as it is asked to be bound. */
	JsonNode asked(String plan) {
		return Awaitility.await()
			.atMost(SupportedAdult.PATIENCE)
			.until(() -> reservation(plan), (found) -> found != null && found.path("askedFor").asBoolean(false));
	}

	/** Binds what is set aside for a plan, as soon as it is asked for. */
	void bind(String plan) {
		Answer bound = commit(asked(plan).path("requestId").stringValue());
		assertThat(bound.status()).as("%s", bound.body()).isEqualTo(200);
	}

	Answer commit(String request) {
		return this.world.as(PAYER).act(this.address, "requests/" + request + "/commit", Map.of());
	}

	Answer refuse(String request, Map<String, ?> body) {
		return this.world.as(PAYER).act(this.address, "requests/" + request + "/refuse", body);
	}

	/** What stands for a plan, if anything does. */
	@Nullable JsonNode reservation(String plan) {
		return this.world.as(PAYER)
			.get(this.address)
			.body()
			.path("reservations")
			.valueStream()
			.filter((one) -> one.path("planId").asString("").equals(UUID.fromString(plan).toString()))
			.findFirst()
			.orElse(null);
	}

	static LocalDate today(World world) {
		return LocalDate.ofInstant(world.now(), ZoneOffset.UTC);
	}

}
