/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Reads what is open to all on this machine. */
public final class Http {

	private static final HttpClient CLIENT = HttpClient.newBuilder()
		.version(HttpClient.Version.HTTP_1_1)
		.connectTimeout(Duration.ofSeconds(5))
		.build();

	private static final JsonMapper JSON = new JsonMapper();

	private Http() {
	}

	/** The client for all tests. */
	public static HttpClient client() {
		return CLIENT;
	}

	/** A JSON answer; a missing node when there is none. */
	public static JsonNode json(URI address) {
		try {
			return JSON.readTree(CLIENT
				.send(HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(10)).build(), BodyHandlers.ofString())
				.body());
		}
		catch (IOException _) {
			return MissingNode.getInstance();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException(ex);
		}
	}

}
