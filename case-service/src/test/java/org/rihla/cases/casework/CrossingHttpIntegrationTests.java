/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.rihla.cases.Api;
import org.rihla.cases.Api.Answer;
import org.rihla.chassis.testing.RihlaTest;
import tools.jackson.databind.node.ObjectNode;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.casework.CaseJourney.CASEWORKER;

/** Two requests about one person that meet at the same moment. */
@RihlaTest
class CrossingHttpIntegrationTests {

	@LocalServerPort
	private int port;

	private Api api = new Api(0, CASEWORKER);

	@BeforeEach
	void speaksAsCaseworker() {
		this.api = new Api(this.port, CASEWORKER);
	}

	@RepeatedTest(5)
	void flagOneOfTwoRegistrations() throws Exception {
		ObjectNode registration = Api.example("registerCase");

		List<Answer> both = atOnce(() -> this.api.post("/cases", registration),
				() -> this.api.post("/cases", registration));

		assertThat(both).extracting(Answer::status).containsOnly(201);
		assertThat(both).extracting(this::flags).containsExactlyInAnyOrder(0, 1);
	}

	@RepeatedTest(5)
	void takeAPersonIntoOneOfTwoOpenCases() throws Exception {
		CaseJourney one = CaseJourney.register(this.api).assign();
		CaseJourney other = CaseJourney.register(this.api).assign();
		String known = UUID.randomUUID().toString();

		List<Answer> both = atOnce(() -> join(one, known), () -> join(other, known));

		assertThat(both).extracting(Answer::status).containsExactlyInAnyOrder(200, 409);
		CaseJourney loser = (both.getFirst().status() == 409) ? one : other;
		assertThat(join(loser, known).unmet()).containsExactly("person-in-other-open-case");
	}

	private Answer join(CaseJourney journey, String known) {
		ObjectNode body = Api.example("addPerson").put("personId", known);
		((ObjectNode) body.at("/ties/0")).put("member", journey.personId());
		return this.api.post(journey.path("/persons"), body, journey.last());
	}

	private int flags(Answer registered) {
		return this.api.get("/cases/" + registered.text("/caseId") + "/duplicates").json().size();
	}

	private static List<Answer> atOnce(Callable<Answer> one, Callable<Answer> other)
			throws InterruptedException, ExecutionException {
		CyclicBarrier start = new CyclicBarrier(2);
		try (ExecutorService two = Executors.newFixedThreadPool(2)) {
			Future<Answer> first = two.submit(() -> started(start, one));
			Future<Answer> second = two.submit(() -> started(start, other));
			return List.of(first.get(), second.get());
		}
	}

	private static Answer started(CyclicBarrier start, Callable<Answer> request) throws Exception {
		start.await();
		return request.call();
	}

}
