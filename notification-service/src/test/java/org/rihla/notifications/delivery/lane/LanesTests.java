/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.lane;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

import org.junit.jupiter.api.Test;
import org.rihla.notifications.RunningService;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

class LanesTests extends RunningService {

	@Autowired
	@SuppressWarnings("NullAway.Init")
	private Lanes lanes;

	private final String lane = UUID.randomUUID() + ":" + UUID.randomUUID();

	@Test
	void numbersFromOneWithoutGaps() {
		assertThat(reserve(UUID.randomUUID())).contains(new Place(this.lane, 1, true));
		assertThat(reserve(UUID.randomUUID())).contains(new Place(this.lane, 2, false));
		assertThat(reserve(UUID.randomUUID())).contains(new Place(this.lane, 3, false));
	}

	@Test
	void givesARedeliveredEventTheSameNumber() {
		UUID event = UUID.randomUUID();
		reserve(event);
		reserve(UUID.randomUUID());

		assertThat(reserve(event)).hasValueSatisfying((place) -> assertThat(place.number()).isEqualTo(1));
	}

	@Test
	void givesNoSecondNumberToWhatIsStoredAlready() {
		UUID event = UUID.randomUUID();
		reserve(event);
		this.lanes.settle(this.lane, event);

		assertThat(this.lanes.reserve(this.lane, event, () -> true)).isEmpty();
		assertThat(reserve(UUID.randomUUID())).hasValueSatisfying((place) -> assertThat(place.number()).isEqualTo(2));
	}

	@Test
	void keepsItsNumbersWithoutGapsWhenManyReserveAtOnce() throws Exception {
		List<UUID> events = IntStream.range(0, 24).mapToObj((_) -> UUID.randomUUID()).toList();
		Set<UUID> stored = ConcurrentHashMap.newKeySet();
		Set<Long> numbers = ConcurrentHashMap.newKeySet();
		Callable<Void> instance = () -> {
			for (UUID event : events) {
				this.lanes.reserve(this.lane, event, () -> stored.contains(event)).ifPresent((place) -> {
					stored.add(event);
					numbers.add(place.number());
				});
				this.lanes.settle(this.lane, event);
			}
			return null;
		};

		try (ExecutorService instances = Executors.newVirtualThreadPerTaskExecutor()) {
			for (Future<Void> done : instances.invokeAll(List.of(instance, instance, instance))) {
				done.get();
			}
		}

		assertThat(numbers).containsExactlyInAnyOrderElementsOf(LongStream.rangeClosed(1, 24).boxed().toList());
	}

	@Test
	void countsOnlyTheNextAsThrough() {
		reserve(UUID.randomUUID());
		reserve(UUID.randomUUID());

		this.lanes.pass(this.lane, 2);
		assertThat(this.lanes.done(this.lane)).isZero();
		this.lanes.pass(this.lane, 1);
		this.lanes.pass(this.lane, 1);
		assertThat(this.lanes.done(this.lane)).isEqualTo(1);
	}

	private Optional<Place> reserve(UUID event) {
		return this.lanes.reserve(this.lane, event, () -> false);
	}

}
