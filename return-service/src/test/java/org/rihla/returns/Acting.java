/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Duration;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Acts on one thing again and again: on the version that the last answer told, so that
 * nothing is read in between.
 */
final class Acting {

	private static final Duration PATIENCE = Duration.ofMinutes(3);

	private final Desk desk;

	private final String path;

	private String etag = "\"0\"";

	Acting(Desk desk, String path) {
		this.desk = desk;
		this.path = path;
	}

	Answer act(Tokens by, String verb, String body) {
		Answer answer = attempt(by, verb, body);
		assertThat(answer.status()).as("%s of %s: %s", verb, this.path, answer).isEqualTo(200);
		return answer;
	}

	/** As soon as what it waits for has been heard of. */
	void actWhenHeard(Tokens by, String verb, String body) {
		Awaitility.await()
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(100))
			.untilAsserted(() -> act(by, verb, body));
	}

	/** Reads until it is in this status. */
	void await(Tokens by, String status) {
		Awaitility.await()
			.atMost(PATIENCE)
			.pollInterval(Duration.ofMillis(100))
			.until(() -> this.desk.get(by, this.path).text("status").equals(status));
	}

	String path() {
		return this.path;
	}

	private Answer attempt(Tokens by, String verb, String body) {
		Answer answer;
		do {
			answer = this.desk.post(by, this.path + "/" + verb, body, UUID.randomUUID().toString(), this.etag);
			this.etag = answer.etag().isEmpty() ? this.etag : answer.etag();
		}
		while (answer.status() == 412);
		return answer;
	}

}
