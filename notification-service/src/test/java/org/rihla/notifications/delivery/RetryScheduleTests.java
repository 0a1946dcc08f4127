/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.notifications.delivery.DeliveryFixtures.NOON;
import static org.rihla.notifications.delivery.DeliveryFixtures.SCHEDULE;

class RetryScheduleTests {

	private static final Instant LONG_AGO = NOON.minus(Duration.ofHours(95));

	@Test
	void triesTenTimesInThreeDaysAndThreeHoursAndAHalf() {
		List<Duration> waits = new ArrayList<>();

		for (int made = 1; made <= 9; made++) {
			waits.add(Duration.between(NOON, SCHEDULE.next(made, NOON, NOON, null).orElseThrow()));
		}

		assertThat(waits.stream().reduce(Duration.ZERO, Duration::plus))
			.isEqualTo(Duration.ofHours(75).plusMinutes(35).plusSeconds(5));
		assertThat(SCHEDULE.next(10, NOON, NOON, null)).isEmpty();
	}

	@Test
	void lengthensEachDelayByUpToAFifthAndNeverShortensIt() {
		RetrySchedule schedule = new RetrySchedule(List.of(Duration.ofHours(10)), Duration.ofHours(96), new Random(7));

		List<Instant> nexts = IntStream.range(0, 1000)
			.mapToObj((_) -> schedule.next(1, NOON, NOON, null))
			.flatMap(Optional::stream)
			.toList();

		assertThat(nexts).hasSize(1000)
			.allSatisfy((next) -> assertThat(next).isBetween(NOON.plus(Duration.ofHours(10)),
					NOON.plus(Duration.ofHours(12))));
		assertThat(nexts.stream().distinct().count()).isGreaterThan(900);
	}

	@Test
	void givesUpNinetySixHoursAfterTheFirstAttemptCameDue() {
		assertThat(SCHEDULE.next(4, LONG_AGO, NOON, null)).isEmpty();
		assertThat(SCHEDULE.next(3, LONG_AGO, NOON, null)).isPresent();
	}

	@Test
	void isNeverEarlierThanTheEndpointAsked() {
		assertThat(SCHEDULE.next(1, NOON, NOON, Duration.ofMinutes(9))).contains(NOON.plus(Duration.ofMinutes(9)));
		assertThat(SCHEDULE.next(2, NOON, NOON, Duration.ofSeconds(1))).contains(NOON.plus(Duration.ofMinutes(5)));
	}

}
