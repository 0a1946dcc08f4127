/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import tools.jackson.databind.JsonNode;

/**
 * What reached the partners: whether each request was verified, and whether the notices
 * of each endpoint and case came in order and without gap.
 */
public final class WebhookLog {

	private final Map<String, List<Long>> lanes = new HashMap<>();

	private final Set<String> taken = new HashSet<>();

	private int repeats;

	private int refused;

	private WebhookLog() {
	}

	/**
	 * Reads the journal of the partner simulator.
	 * @param journal what {@code /deliveries} of its control port answers
	 */
	public static WebhookLog of(JsonNode journal) {
		WebhookLog log = new WebhookLog();
		journal.forEach(log::add);
		return log;
	}

	private void add(JsonNode hook) {
		if (!hook.path("verified").asBoolean()) {
			this.refused++;
		}
		else if (hook.path("status").asInt() < 300 && hook.hasNonNull("sequence")) {
			addNotice(hook);
		}
	}

	private void addNotice(JsonNode hook) {
		if (!this.taken.add(hook.path("webhookId").asString())) {
			this.repeats++;
			return;
		}
		String lane = hook.path("partner").asString() + " " + hook.path("caseRef").asString();
		this.lanes.computeIfAbsent(lane, (_) -> new ArrayList<>()).add(hook.path("sequence").asLong());
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

	/** Notices that were verified and taken, each counted once. */
	public int notices() {
		return this.taken.size();
	}

	/** Requests whose signature was wrong or not yet known. */
	public int refused() {
		return this.refused;
	}

	/** Those that came again, under the same id. */
	public int repeats() {
		return this.repeats;
	}

	/** Pairs of endpoint and case. */
	public int lanes() {
		return this.lanes.size();
	}

}
