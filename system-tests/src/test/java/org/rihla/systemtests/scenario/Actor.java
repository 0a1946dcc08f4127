/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.net.URI;
import java.util.UUID;

import org.rihla.localstack.demo.Answer;
import org.rihla.localstack.demo.Client;
import org.rihla.localstack.demo.Target;

/** A user with a browser and a will; refusals are answers here, not failures. */
class Actor {

	private static final int STALE = 412;

	private final String user;

	private final Client client;

	private final Target target;

	Actor(String user, Client client, Target target) {
		this.user = user;
		this.client = client;
		this.target = target;
	}

	Answer get(String path) {
		return this.client.get(this.user, at(path));
	}

	/** Creates something. */
	Answer create(String path, Object body) {
		return this.client.post(this.user, at(path), body);
	}

	/** Acts on the thing as it is now, again when somebody was faster. */
	Answer act(String thing, String verb, Object body) {
		String key = UUID.randomUUID().toString();
		Answer answer;
		do {
			answer = this.client.post(this.user, at(thing + "/" + verb), body, get(thing).etag(), key);
		}
		while (answer.status() == STALE);
		return answer;
	}

	private URI at(String path) {
		String room = path.substring(1).split("[/?]")[0];
		return URI.create(switch (room) {
			case "plans", "movements", "agreements", "waitlist", "reintegration-plans", "monitorings" ->
				this.target.returns();
			case "partners", "subscriptions", "deliveries", "feeds", "case-references" -> this.target.notifications();
			default -> this.target.cases();
		} + path);
	}

}
