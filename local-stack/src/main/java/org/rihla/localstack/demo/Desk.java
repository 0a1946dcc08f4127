/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A user at work on one thing: reads it, acts on the version that was read, and tries
 * again when somebody was faster. Every refusal is a failure here.
 */
public final class Desk {

	private static final int STALE = 412;

	private final Client client;

	private final Clock clock;

	public Desk(Client client) {
		this(client, Clock.systemUTC());
	}

	/** Works by another time than the machine's. */
	public Desk(Client client, Clock clock) {
		this.client = client;
		this.clock = clock;
	}

	/** The time by which people work. */
	public Instant now() {
		return this.clock.instant();
	}

	/** How long people wait for what happens by itself. */
	Duration patience() {
		return this.client.patience();
	}

	/** The day of that time, in UTC. */
	public LocalDate today() {
		return LocalDate.ofInstant(now(), ZoneOffset.UTC);
	}

	/** Creates. */
	public Answer create(String user, URI address, Object body) {
		return this.client.post(user, address, body).orFail(user + " POST " + address.getPath());
	}

	/** Reads. */
	public Answer read(String user, URI address) {
		return this.client.get(user, address).orFail(user + " GET " + address.getPath());
	}

	public boolean exists(String user, URI address) {
		return this.client.get(user, address).isOk();
	}

	/** Acts on a thing. */
	public Answer act(String user, URI thing, String verb, Object body) {
		URI address = URI.create(thing + "/" + verb);
		String key = UUID.randomUUID().toString();
		Answer answer;
		do {
			answer = this.client.post(user, address, body, read(user, thing).etag(), key);
		}
		while (answer.status() == STALE);
		return answer.orFail(user + " POST " + address.getPath());
	}

	/** Reads until it is as awaited. */
	public Answer await(String what, String user, URI thing, Predicate<Answer> awaited) {
		Instant end = Instant.now().plus(this.client.patience());
		Answer answer = this.client.get(user, thing);
		while (!awaited.test(answer)) {
			if (Instant.now().isAfter(end)) {
				throw new DemoFailed("Waited %d s for %s, last: %d %s".formatted(this.client.patience().toSeconds(),
						what, answer.status(), answer.body()));
			}
			Client.pause();
			answer = this.client.get(user, thing);
		}
		return answer;
	}

	public String subject(String user) {
		return this.client.subject(user);
	}

}
