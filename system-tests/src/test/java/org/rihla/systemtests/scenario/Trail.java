/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.awaitility.Awaitility;
import org.rihla.systemtests.scenario.EventFeed.Heard;

import static org.assertj.core.api.Assertions.assertThat;

/** The events about one case or thing, read from where the last step stopped. */
class Trail {

	private static final Duration PATIENCE = Duration.ofSeconds(60);

	private final EventFeed feed;

	private final List<String> ids;

	private final List<Heard> taken = new ArrayList<>();

	Trail(EventFeed feed, List<String> ids) {
		this.feed = feed;
		this.ids = new ArrayList<>(ids);
	}

	/** Follows another thing too, such as the plan of a case. */
	Trail and(String id) {
		this.ids.add(id);
		return this;
	}

	/**
	 * Waits for these events, each once more than before, and demands that they happened
	 * in this order. Others may stand between them. A second word is a code that the
	 * event must carry, as in {@code task.created NEXT_STEP}.
	 */
	Trail shows(String... types) {
		List<Heard> found = new ArrayList<>();
		Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
			found.clear();
			List<Heard> open = open();
			for (String type : types) {
				Heard next = open.stream().filter((event) -> is(event, type)).findFirst().orElse(null);
				assertThat(next).as("%s among %s", type, open.stream().map(Heard::type).toList()).isNotNull();
				found.add(next);
				open.remove(next);
			}
		});
		assertThat(found).as("order of %s", List.of(types)).isSortedAccordingTo(Comparator.comparing(Heard::time));
		this.taken.addAll(found);
		return this;
	}

	/**
	 * Demands that no such event happened since; to be asked after a later event was
	 * seen.
	 */
	Trail lacks(String type) {
		assertThat(open()).extracting(Heard::type).doesNotContain(type);
		return this;
	}

	private static boolean is(Heard event, String type) {
		String[] words = type.split(" ");
		return event.type().equals(words[0]) && (words.length == 1 || event.text().contains('"' + words[1] + '"'));
	}

	private List<Heard> open() {
		List<Heard> open = new ArrayList<>(this.feed.of(this.ids));
		this.taken.forEach(open::remove);
		return open;
	}

}
