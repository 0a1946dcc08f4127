/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rihla.localstack.demo.Seeding;
import org.rihla.systemtests.stack.Http;
import org.rihla.localstack.check.Check;
import org.rihla.systemtests.stack.Stack;

import static org.assertj.core.api.Assertions.assertThat;

/** Broker, store and identity provider are killed together while cases are worked on. */
class InfrastructureKillTests {

	private static final int CASES = 12;

	@TempDir
	private Path data;

	@Test
	void loseNothingThatWasAcknowledged() throws Exception {
		AtomicInteger done = new AtomicInteger();
		try (Stack stack = Stack.start(this.data); ExecutorService worker = Executors.newSingleThreadExecutor()) {
			Future<Map<String, Integer>> fates = worker
				.submit(() -> new Seeding(Http.client(), stack.target(), stack.login()).run(CASES, done::set));
			for (int kills = 1; kills <= 2; kills++) {
				int some = kills * CASES / 4;
				Awaitility.await().atMost(Duration.ofMinutes(3)).until(() -> done.get() >= some || fates.isDone());
				stack.killAndStartInfrastructure();
			}
			fates.get();
			Check check = stack.awaitRest(Duration.ofMinutes(2));
			check.print(System.out);
			assertThat(check.faults()).isEmpty();
			assertThat(check.waiting()).as("notices that never arrived").isZero();
			assertThat(check.events().keysOf("case.registered")).hasSize(CASES);
			assertThat(done).hasValue(CASES);
		}
	}

}
