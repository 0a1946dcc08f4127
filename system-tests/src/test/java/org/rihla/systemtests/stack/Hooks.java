/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import tools.jackson.databind.JsonNode;

/**
 * What reached the partners: whether each request was verified, and whether the notices
 * of each endpoint and case came in order and without gap.
 */
public final class Hooks {

	private final Map<String, List<Long>> lanes = new HashMap<>();

	private int verified;

	private int repeats;

	private Hooks() {
	}

	/** Reads the journal of the partner simulator. */
	public static Hooks read(URI simulator) {
		Hooks hooks = new Hooks();
		Http.json(URI.create(simulator + "/deliveries")).forEach(hooks::add);
		return hooks;
	}

	private void add(JsonNode hook) {
		if (!hook.path("verified").asBoolean() || hook.path("status").asInt() >= 300) {
			return;
		}
		this.verified++;
		if (hook.path("repeat").asBoolean()) {
			this.repeats++;
		}
		else if (hook.hasNonNull("sequence")) {
			this.lanes
				.computeIfAbsent(hook.path("partner").asString() + " " + hook.path("caseRef").asString(),
						(_) -> new ArrayList<>())
				.add(hook.path("sequence").asLong());
		}
	}

	/** What is wrong, a line each; empty when each lane came as 1, 2, 3 …. */
	public List<String> faults() {
		List<String> faults = new ArrayList<>();
		this.lanes.forEach((lane, came) -> {
			for (int i = 0; i < came.size(); i++) {
				if (came.get(i) != i + 1) {
					faults.add(lane + " came as " + came);
					return;
				}
			}
		});
		return faults;
	}

	/** Requests that were verified and taken. */
	public int verified() {
		return this.verified;
	}

	/** Those that had come before, under the same id. */
	public int repeats() {
		return this.repeats;
	}

	/** Pairs of endpoint and case. */
	public int lanes() {
		return this.lanes.size();
	}

}
