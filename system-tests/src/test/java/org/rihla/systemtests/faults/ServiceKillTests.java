/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.check.Check;
import org.rihla.localstack.demo.Seeding;
import org.rihla.localstack.service.Service;
import org.rihla.systemtests.stack.Http;
import org.rihla.systemtests.stack.Stack;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two instances of each service, killed in turn, ten times at random moments while cases
 * are worked on. Every acknowledged step is built upon by the next one, so a lost one
 * stops its case; the log and the partners' journals tell of the rest.
 */
class ServiceKillTests {

	private static final int KILLS = Integer.getInteger("rihla.kills", 10);

	private static final int CASES = Integer.getInteger("rihla.cases", 16);

	private static final long SEED = Long.getLong("rihla.seed", 20221121);

	@TempDir
	private Path data;

	@Test
	void loseNothingAndKeepTheOrder() throws Exception {
		RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
		AtomicInteger done = new AtomicInteger();
		try (Stack stack = Stack.start(this.data, Service.values());
				ExecutorService worker = Executors.newSingleThreadExecutor()) {
			Future<Map<String, Integer>> fates = worker
				.submit(() -> new Seeding(Http.client(), stack.target(), stack.login()).run(CASES, done::set));
			List<Stack.Instance> killed = kill(stack, random, fates);
			Map<String, Integer> lived = fates.get();
			Check check = stack.awaitRest(Duration.ofMinutes(2));
			System.out.printf("seed %d: killed %s%n%d cases lived to their end: %s%n", SEED, killed, done.get(), lived);
			check.print(System.out);
			assertThat(killed).hasSize(KILLS);
			assertThat(done).hasValue(CASES);
			assertThat(check.events().keysOf("case.registered")).hasSize(CASES);
			assertThat(check.faults()).isEmpty();
			assertThat(check.due()).isPositive();
			assertThat(check.waiting()).as("notices that never arrived").isZero();
		}
	}

	private static List<Stack.Instance> kill(Stack stack, RandomGenerator random, Future<?> load) throws Exception {
		List<Stack.Instance> turns = new ArrayList<>(stack.instances());
		Collections.shuffle(turns, Random.from(random));
		List<Stack.Instance> killed = new ArrayList<>();
		for (int i = 0; i < KILLS; i++) {
			Stack.Instance victim = turns.get(i % turns.size());
			Thread.sleep(random.nextInt(200, 2500));
			stack.killAndStart(victim);
			killed.add(victim);
			if (load.isDone()) {
				load.get();
			}
		}
		return killed;
	}

}
