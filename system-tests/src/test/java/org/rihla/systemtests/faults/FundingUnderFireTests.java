/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.faults;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.check.EventLog;
import org.rihla.localstack.demo.CaseWork;
import org.rihla.localstack.demo.Cast;
import org.rihla.localstack.demo.Client;
import org.rihla.localstack.demo.DemoFailed;
import org.rihla.localstack.demo.Desk;
import org.rihla.localstack.demo.Household;
import org.rihla.localstack.demo.Human;
import org.rihla.localstack.demo.PlanWork;
import org.rihla.localstack.demo.Target;
import org.rihla.localstack.service.Service;
import org.rihla.systemtests.stack.Http;
import org.rihla.systemtests.stack.Stack;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Twice as many plans as there are places ask for money at once, on two instances, one of
 * which is killed in between; then some withdraw while the other one is killed. No limit
 * is passed at any moment, and what is freed is what was held.
 */
class FundingUnderFireTests {

	private static final int PLANS = Integer.getInteger("rihla.reservations", 200);

	private static final int PLACES = PLANS / 2;

	private static final int AT_ONCE = 16;

	private static final long DOCUMENT = 6_000;

	private static final JsonMapper JSON = new JsonMapper();

	private final Map<String, Integer> places = new HashMap<>();

	private final Map<String, String> held = new HashMap<>();

	private final Set<String> freed = new HashSet<>();

	@TempDir
	private Path data;

	@Test
	void givesNoMoreThanThereIsAndFreesWhatWasHeld() throws Exception {
		try (Stack stack = Stack.start(this.data, 2); ExecutorService people = Executors.newFixedThreadPool(AT_ONCE)) {
			Desk desk = new Desk(
					new Client(Http.client(), stack.target().tokens(), stack.login(), Duration.ofMinutes(3)),
					Clock.systemUTC());
			List<PlanWork> plans = all(people, asking(stack, desk));
			URI agreement = agreement(stack.target(), desk);

			List<Future<Void>> asked = begin(people, plans, FundingUnderFireTests::ask);
			stack.killAndStart(new Stack.Instance(Service.RETURN, 0));
			end(asked);
			stack.awaitRest(Duration.ofMinutes(3));
			assertThat(line(desk, agreement, "TICKET").path("people").intValue()).isEqualTo(PLACES);
			assertThat(line(desk, agreement, "DOCUMENT").path("freeMinor").longValue()).isZero();

			List<PlanWork> leaving = plans.subList(0, PLANS / 3);
			List<Future<Void>> left = begin(people, leaving, PlanWork::withdraw);
			stack.killAndStart(new Stack.Instance(Service.RETURN, 1));
			end(left);
			stack.awaitRest(Duration.ofMinutes(3));

			JsonNode now = desk.read("fo.rabat.2", agreement).body();
			replay(EventLog.read(stack.kafka()).of(last(agreement)),
					Set.of(line(desk, agreement, "TICKET").path("lineId").asString(),
							line(desk, agreement, "DOCUMENT").path("lineId").asString()));
			System.out.printf("%d plans, %d places: %d reservations made, %d freed%n", PLANS, PLACES,
					this.held.size() + this.freed.size(), this.freed.size());
			assertThat(standing(now)).isEqualTo(this.held.keySet());
			now.path("lines").forEach(FundingUnderFireTests::assertBalanced);
		}
	}

	private List<Callable<PlanWork>> asking(Stack stack, Desk desk) {
		List<Callable<PlanWork>> all = new ArrayList<>();
		for (int i = 0; i < PLANS; i++) {
			Target target = stack.target(i % 2);
			Human human = new Human("Quf" + letters(i) + " Dax" + letters(i + PLANS), "Latn", "M",
					LocalDate.now(ZoneOffset.UTC).minusYears(27).minusDays(i), "CI", "fr", "+2126" + (20_000_000 + i));
			all.add(() -> eligible(desk, target, human));
		}
		return all;
	}

	private static PlanWork eligible(Desk desk, Target target, Human human) {
		CaseWork casework = new CaseWork(desk, target, new Household(List.of(human), "CI"), Cast.ofRabat());
		casework.register();
		casework.assign();
		casework.startIntake();
		casework.completeIntake();
		casework.personIds().forEach(casework::screen);
		casework.completeScreening();
		casework.decide();
		return PlanWork.opened(desk, target, Cast.ofRabat(), casework);
	}

	private static String letters(int number) {
		StringBuilder letters = new StringBuilder();
		for (int rest = number + 400; rest > 0; rest /= 20) {
			letters.append("bcdfghjklmnprstvwxzy".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
		}
		return letters.toString();
	}

	/** Limited by people on one line and by money on the other. */
	private static URI agreement(Target target, Desk desk) {
		LocalDate today = LocalDate.now(ZoneOffset.UTC);
		URI agreements = URI.create(target.returns() + "/agreements");
		String id = desk
			.create("fo.rabat.1", agreements,
					Map.of("donorCode", "FIRE", "titleCode", "AGR-FIRE-26", "currency", "EUR", "start",
							today.minusDays(1).toString(), "end", today.plusDays(300).toString(), "lines",
							List.of(Map.of("activity", "TICKET", "amountMinor", 90_000L * PLANS, "maxPeople", PLACES),
									Map.of("activity", "DOCUMENT", "amountMinor", DOCUMENT * PLACES),
									Map.of("activity", "MEDICAL", "amountMinor", 15_000L * PLANS),
									Map.of("activity", "POCKET_MONEY", "amountMinor", 15_000L * PLANS))))
			.text("agreementId");
		URI agreement = URI.create(agreements + "/" + id);
		desk.act("fo.rabat.2", agreement, "activate", Map.of());
		return agreement;
	}

	/** Again where the case could not be asked in time: the request keeps its id. */
	private static void ask(PlanWork plan) {
		Awaitility.await()
			.atMost(Duration.ofMinutes(3))
			.ignoreExceptionsInstanceOf(DemoFailed.class)
			.pollInterval(Duration.ofMillis(500))
			.untilAsserted(plan::takeOverFacts);
	}

	/** Follows places and reservations from event to event; two lines have a limit. */
	private void replay(List<Map.Entry<String, String>> events, Set<String> limited) {
		for (Map.Entry<String, String> event : events) {
			JsonNode content = JSON.readTree(event.getValue());
			String line = content.path("lineId").asString("");
			String reservation = content.path("reservationId").asString("");
			if (event.getKey().equals("funding.reserved")) {
				assertThat(this.held.put(reservation, line)).isNull();
				int taken = this.places.merge(line, 1, Integer::sum);
				assertThat(limited.contains(line) && taken > PLACES).as("%d on line %s", taken, line).isFalse();
			}
			if (event.getKey().equals("funding.released")) {
				assertThat(this.held.remove(reservation)).isEqualTo(line);
				assertThat(this.freed.add(reservation)).isTrue();
				this.places.merge(line, -1, Integer::sum);
			}
		}
	}

	private static void assertBalanced(JsonNode line) {
		long used = line.path("reservedMinor").longValue() + line.path("committedMinor").longValue()
				+ line.path("spentMinor").longValue();
		assertThat(used).isEqualTo(line.at("/limits/amountMinor").longValue() - line.path("freeMinor").longValue());
		assertThat(line.path("freeMinor").longValue()).isNotNegative();
		assertThat(line.path("people").intValue()).isLessThanOrEqualTo(PLACES);
	}

	private static Set<String> standing(JsonNode agreement) {
		Set<String> standing = new HashSet<>();
		agreement.path("reservations").forEach((one) -> {
			if (one.path("state").asString().equals("RESERVED")) {
				standing.add(one.path("reservationId").asString());
			}
		});
		return standing;
	}

	private static JsonNode line(Desk desk, URI agreement, String activity) {
		return desk.read("fo.rabat.2", agreement)
			.body()
			.path("lines")
			.valueStream()
			.filter((line) -> line.path("activity").asString().equals(activity))
			.findFirst()
			.orElseThrow();
	}

	private static String last(URI address) {
		return address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
	}

	private static <T> List<T> all(ExecutorService people, List<Callable<T>> work) throws Exception {
		List<T> done = new ArrayList<>();
		for (Future<T> one : people.invokeAll(work)) {
			done.add(one.get());
		}
		return done;
	}

	private static List<Future<Void>> begin(ExecutorService people, List<PlanWork> plans, Consumer<PlanWork> act) {
		List<Future<Void>> begun = new ArrayList<>();
		plans.forEach((plan) -> begun.add(people.submit(() -> {
			act.accept(plan);
			return null;
		})));
		return begun;
	}

	private static void end(List<Future<Void>> begun) throws Exception {
		for (Future<Void> one : begun) {
			one.get();
		}
	}

}
