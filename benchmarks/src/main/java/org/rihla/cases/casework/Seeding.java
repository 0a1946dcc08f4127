/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.rihla.cases.act.Acts;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;

/** Registers invented people without looking for duplicates, many at a time. */
final class Seeding {

	static final int OFFICES = 5;

	static final int TEAMS = 8;

	private static final int OWNERS = 40;

	private static final int AT_ONCE = 48;

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final Acts acts;

	private final CaseNumberRepository numbers;

	private final SplittableRandom random;

	private final JsonMapper mapper;

	private final ObjectNode example;

	private int made;

	@SuppressWarnings("unchecked")
	Seeding(ApplicationContext service, int made) {
		this.cases = service.getBean("caseStore", AggregateStore.class);
		this.acts = service.getBean(Acts.class);
		this.numbers = service.getBean(CaseNumberRepository.class);
		this.mapper = service.getBean(JsonMapper.class);
		this.example = example(this.mapper);
		this.random = new SplittableRandom(made);
		this.made = made;
	}

	/**
	 * Makes cases until there are so many.
	 * @return cases made a second
	 */
	long until(int size) {
		long start = System.nanoTime();
		int missing = size - this.made;
		try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE)) {
			List<Future<?>> all = new ArrayList<>();
			for (; this.made < size; this.made++) {
				SplittableRandom own = this.random.split();
				int number = this.made;
				all.add(workers.submit(() -> make(number, own)));
			}
			for (Future<?> one : all) {
				one.get();
			}
		}
		catch (ExecutionException ex) {
			throw new IllegalStateException(ex.getCause());
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
		return missing * 1_000_000_000L / (System.nanoTime() - start);
	}

	private void make(int number, SplittableRandom random) {
		Cause cause = Cause.job("benchmark", Integer.toString(number));
		CaseId id = new CaseId(cause.derivedId("case"));
		String office = office(random.nextInt(OFFICES));
		String team = office + "-" + random.nextInt(TEAMS);
		UUID owner = new UUID(8, team.hashCode() * 100L + random.nextInt(OWNERS));
		Filing filing = new Filing(() -> this.numbers.take(id, office, 2026), "MA", office);
		this.cases.create(cause, () -> {
			AssistanceCase opened = AssistanceCase.register(id, registration(random), filing, this.acts.now(cause));
			opened.assign(new AssignCase(owner, team), this.acts.now(cause));
			return opened;
		});
	}

	static String office(int number) {
		return "B" + (char) ('A' + number) + "A";
	}

	/** The example of the interface description, with other people in it. */
	private RegisterCase registration(SplittableRandom random) {
		ObjectNode registration = this.example.deepCopy();
		ObjectNode person = (ObjectNode) registration.at("/persons/0");
		((ObjectNode) person.at("/details/names/0")).put("text",
				Syllables.given(random) + " " + Syllables.family(random));
		((ObjectNode) person.at("/details/birthDate")).put("value", Integer.toString(random.nextInt(1960, 2008)));
		((ObjectNode) person.at("/contactRules/0")).put("value", "+2126%08d".formatted(random.nextInt(100_000_000)));
		return this.mapper.treeToValue(registration, RegisterCase.class);
	}

	private static ObjectNode example(JsonMapper mapper) {
		try {
			return (ObjectNode) mapper.readTree(new ClassPathResource("openapi/examples/registerCase.json")
				.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
