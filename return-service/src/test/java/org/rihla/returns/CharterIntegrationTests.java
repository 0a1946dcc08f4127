/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.returns.Desk.Answer;
import tools.jackson.databind.JsonNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.PlanDesk.ok;

/**
 * A charter of 180 people, families and singles: one stays at the last moment, two do not
 * come. Seats, manifest, money and events are right for each of them.
 */
class CharterIntegrationTests extends ReturnServiceTest {

	private static final int FAMILIES = 28;

	/** Two adults and four children. */
	private static final int FAMILY = 6;

	private static final int SINGLES = 12;

	private static final int TRAVELLERS = FAMILIES * FAMILY + SINGLES;

	/** Ticket, document, health check and pocket money of one person, in cents. */
	private static final long EACH = 60_000;

	private static final int AT_A_TIME = 3;

	private final List<CharterGroup> groups = new ArrayList<>();

	private String charter = "";

	private String agreement = "";

	@LocalServerPort
	private int here;

	@Test
	void bringsEverybodyHomeWhoWantsToAndFreesWhatTheOthersLeave() {
		plan();
		this.groups.forEach(CharterGroup::declare);
		eachOfThem((group) -> group.hold(id(this.charter)));
		assertThat(seats()).containsExactly(Map.entry("HELD", TRAVELLERS));
		assertThat(money("reservedMinor")).isEqualTo(TRAVELLERS * EACH);

		this.clock.move(Duration.ofHours(49));
		eachOfThem(CharterGroup::askForTickets);
		ticketAll();
		assertThat(seats()).containsExactly(Map.entry("TICKETED", TRAVELLERS));
		assertThat(money("committedMinor")).isEqualTo(TRAVELLERS * EACH);
		assertThat(names()).hasSize(TRAVELLERS).containsAll(everybody());
		ok(this.desk.act(this.crew.movements(), this.charter, "lock", ""));

		eachOfThem(CharterGroup::expect);
		this.clock.move(Duration.ofDays(10));
		eachOfThem(CharterGroup::makeReady);
		this.clock.move(Duration.ofDays(2));
		CharterGroup stays = this.groups.getLast();
		CharterGroup lateSingle = this.groups.get(FAMILIES);
		CharterGroup family = this.groups.getFirst();
		stays.withdraw();
		eachOfThem((group) -> {
			if (group != stays) {
				group.board((group == family || group == lateSingle) ? 1 : 0);
			}
		});

		this.desk.await(this.crew.movements(), this.charter, (answer) -> answer.text("status").equals("FLOWN"));
		seatsAreRight();
		manifestIsRight(List.of(stays.name(0)));
		moneyIsRight(stays);
		eventsAreRight(stays, family, lateSingle);
	}

	private void seatsAreRight() {
		assertThat(seats()).containsOnly(Map.entry("FLOWN", TRAVELLERS - 3), Map.entry("NO_SHOW", 2),
				Map.entry("RELEASED", 1));
		assertThat(read().body().path("free").intValue()).isOne();
	}

	private void manifestIsRight(List<String> off) {
		List<String> expected = new ArrayList<>(everybody());
		expected.removeAll(off);
		assertThat(names()).containsExactlyInAnyOrderElementsOf(expected);
		assertThat(table().lines().filter((line) -> line.contains(",NO_SHOW,"))).hasSize(2);
	}

	/**
	 * The person who stays costs nothing; who missed the flight may still get another.
	 */
	private void moneyIsRight(CharterGroup stays) {
		this.desk.await(this.crew.finance(1), this.agreement,
				(_) -> money("committedMinor") <= (TRAVELLERS - 1) * EACH);
		assertThat(reservations(stays)).hasSize(4)
			.allMatch((one) -> one.path("state").stringValue().equals("RELEASED"));
	}

	private void eventsAreRight(CharterGroup stays, CharterGroup family, CharterGroup lateSingle) {
		try (EventProbe probe = new EventProbe("return-events")) {
			UUID movement = UUID.fromString(id(this.charter));
			Awaitility.await().until(() -> probe.typesOf(movement).contains("movement.flown"));
			List<String> told = probe.typesOf(movement);
			assertThat(Collections.frequency(told, "movement.seatsHeld")).isEqualTo(FAMILIES + SINGLES);
			assertThat(Collections.frequency(told, "movement.seatsTicketed")).isEqualTo(FAMILIES + SINGLES);
			assertThat(Collections.frequency(told, "movement.seatsReleased")).isOne();
			assertThat(Collections.frequency(told, "movement.locked")).isOne();
			assertThat(Collections.frequency(told, "movement.flown")).isOne();
			Awaitility.await().until(() -> probe.typesOf(stays.planId()).contains("return.withdrawn"));
			Awaitility.await().until(() -> probe.typesOf(family.planId()).contains("return.departed"));
			Awaitility.await().until(() -> probe.typesOf(lateSingle.planId()).contains("return.departureFailed"));
			assertThat(probe.typesOf(stays.planId())).contains("return.withdrawn").doesNotContain("return.departed");
			assertThat(probe.typesOf(family.planId())).containsSubsequence("return.departureFailed", "return.departed");
			assertThat(probe.typesOf(lateSingle.planId())).contains("return.departureFailed")
				.doesNotContain("return.departed");
		}
	}

	private void plan() {
		Backoffice backoffice = new Backoffice(this.desk, this.crew, this.clock);
		this.charter = "/movements/" + backoffice.flight(Duration.ofDays(14), TRAVELLERS);
		this.agreement = agreement();
		for (int i = 0; i < FAMILIES + SINGLES; i++) {
			boolean family = i < FAMILIES;
			this.groups
				.add(new CharterGroup(this.desk, this.crew, this.clock, i, family ? 2 : 1, family ? FAMILY - 2 : 0));
		}
	}

	/** Money for people who go home to Togo, and nobody else. */
	private String agreement() {
		LocalDate today = LocalDate.now(this.clock);
		Answer drafted = this.desk.create(this.crew.finance(1), "/agreements",
				"""
						{"donorCode":"WEST","titleCode":"AGR-WEST-26","currency":"EUR","start":"%s","end":"%s","level":"TIGHT",
						"earmark":{"countriesOfReturn":["TG"]},"lines":[{"activity":"TICKET","amountMinor":%4$d,"maxPeople":%3$d},
						{"activity":"DOCUMENT","amountMinor":%4$d},{"activity":"MEDICAL","amountMinor":%4$d},
						{"activity":"POCKET_MONEY","amountMinor":%4$d}]}"""
					.formatted(today.minusDays(1), today.plusYears(20), TRAVELLERS, 45_000L * TRAVELLERS));
		assertThat(drafted.status()).as("%s", drafted).isEqualTo(201);
		String path = "/agreements/" + drafted.text("agreementId");
		ok(this.desk.act(this.crew.finance(2), path, "activate", ""));
		return path;
	}

	/** One after the other: all are entered on the same movement and agreement. */
	private void ticketAll() {
		Acting money = new Acting(this.desk, this.agreement);
		Acting seats = new Acting(this.desk, this.charter);
		for (CharterGroup group : this.groups) {
			money.actWhenHeard(this.crew.finance(1), "requests/" + group.request() + "/commit", "");
			seats.actWhenHeard(this.crew.movements(), "tickets", group.tickets());
		}
		this.groups.forEach((group) -> group.await("TICKETED"));
	}

	private void eachOfThem(Consumer<CharterGroup> step) {
		try (ExecutorService some = Executors.newFixedThreadPool(AT_A_TIME)) {
			List<Future<?>> done = new ArrayList<>();
			this.groups.forEach((group) -> done.add(some.submit(() -> step.accept(group))));
			for (Future<?> one : done) {
				one.get();
			}
		}
		catch (ExecutionException ex) {
			throw new AssertionError(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

	private Map<String, Integer> seats() {
		Map<String, Integer> seats = new HashMap<>();
		read().body()
			.path("seats")
			.forEach(
					(one) -> seats.merge(one.path("state").stringValue(), one.path("places").intValue(), Integer::sum));
		return seats;
	}

	private Answer read() {
		return ok(this.desk.get(this.crew.movements(), this.charter));
	}

	private long money(String member) {
		long sum = 0;
		for (JsonNode line : ok(this.desk.get(this.crew.finance(1), this.agreement)).body().path("lines")) {
			sum += line.path(member).longValue();
		}
		return sum;
	}

	private List<JsonNode> reservations(CharterGroup group) {
		List<JsonNode> found = new ArrayList<>();
		ok(this.desk.get(this.crew.finance(1), this.agreement)).body().path("reservations").forEach((one) -> {
			if (one.path("planId").stringValue().equals(group.planId().toString())) {
				found.add(one);
			}
		});
		return found;
	}

	private List<String> everybody() {
		List<String> names = new ArrayList<>();
		for (CharterGroup group : this.groups) {
			for (int i = 0; i < group.people().size(); i++) {
				names.add(group.name(i));
			}
		}
		return names;
	}

	private List<String> names() {
		return table().lines().skip(1).map((line) -> line.split(",")[2]).toList();
	}

	private String table() {
		return new String(new PaperDesk(this.here).take(this.crew.movements(), this.charter + "/manifest/table", """
				{"reason":"boarding"}""").body(), StandardCharsets.UTF_8);
	}

	private static String id(String path) {
		return path.substring(path.lastIndexOf('/') + 1);
	}

}
