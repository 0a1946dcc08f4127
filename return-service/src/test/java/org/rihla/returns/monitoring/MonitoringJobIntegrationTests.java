/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.rihla.returns.MonitoringDesk;
import org.rihla.returns.ReturnServiceTest;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** The calendar by a moving clock. */
class MonitoringJobIntegrationTests extends ReturnServiceTest {

	@Autowired
	private MonitoringJob job;

	@Test
	void saysThatVisitsAreDueAsTheirDaysComeHoweverManyLook() {
		MonitoringDesk home = new MonitoringDesk(this.desk, this.crew, this.clock).arrived();
		String before = home.read().etag();

		lookTwiceAtOnce();
		assertThat(home.read().etag()).isEqualTo(before);

		for (int due = 1; due <= 4; due++) {
			this.clock.move(Duration.ofDays(List.of(32, 61, 92, 183).get(due - 1)));
			lookTwiceAtOnce();
			assertThat(statuses(home)).filteredOn("DUE"::equals).hasSize(due);
		}
		assertThat(statuses(home)).containsOnly("DUE");
	}

	private void lookTwiceAtOnce() {
		IntStream.range(0, 2)
			.mapToObj((_) -> CompletableFuture.runAsync(this.job::run))
			.toList()
			.forEach(CompletableFuture::join);
	}

	private static List<String> statuses(MonitoringDesk home) {
		return StreamSupport.stream(home.read().body().path("visits").spliterator(), false)
			.map((JsonNode visit) -> visit.path("status").stringValue())
			.toList();
	}

}
