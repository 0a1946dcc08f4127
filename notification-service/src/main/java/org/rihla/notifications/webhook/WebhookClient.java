/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.jspecify.annotations.Nullable;

/**
 * Posts one body to one endpoint and says what came of it. It ends within the deadline
 * whatever the other side does, and reads at most 64 KB of the answer.
 */
public class WebhookClient {

	/** Too many requests; service unavailable. */
	private static final Set<Integer> ASKS_TO_WAIT = Set.of(429, 503);

	private static final int READ_AT_MOST = 64 * 1024;

	private final EndpointGuard guard;

	private final CloseableHttpClient http;

	private final ScheduledExecutorService timer;

	private final Duration deadline;

	private final Clock clock;

	WebhookClient(EndpointGuard guard, CloseableHttpClient http, ScheduledExecutorService timer, Duration deadline,
			Clock clock) {
		this.guard = guard;
		this.http = http;
		this.timer = timer;
		this.deadline = deadline;
		this.clock = clock;
	}

	/** Sends once; never throws for what the other side does. */
	public Answer post(URI endpoint, Map<String, String> headers, byte[] body) {
		long started = System.nanoTime();
		try {
			this.guard.parse(endpoint.toString());
		}
		catch (EndpointNotAllowed ex) {
			return Answer.failed(since(started), Failure.BLOCKED_ADDRESS);
		}
		HttpPost request = new HttpPost(endpoint);
		headers.forEach(request::setHeader);
		request.setEntity(new ByteArrayEntity(body, ContentType.create("application/json")));
		ScheduledFuture<?> end = this.timer.schedule(request::cancel, this.deadline.toMillis(), TimeUnit.MILLISECONDS);
		try {
			return send(endpoint, request, started);
		}
		catch (IOException ex) {
			boolean late = since(started).compareTo(this.deadline) >= 0;
			return Answer.failed(since(started), late ? Failure.TIMEOUT : Failures.of(ex));
		}
		finally {
			end.cancel(false);
		}
	}

	private Answer send(URI endpoint, HttpPost request, long started) throws IOException {
		HttpHost target = new HttpHost(endpoint.getScheme(), endpoint.getHost(), endpoint.getPort());
		ClassicHttpResponse response = this.http.executeOpen(target, request, null);
		Duration wait = retryAfter(response);
		finish(request, response);
		return Answer.of(since(started), response.getCode(), wait);
	}

	private @Nullable Duration retryAfter(ClassicHttpResponse response) {
		Header header = ASKS_TO_WAIT.contains(response.getCode()) ? response.getFirstHeader("Retry-After") : null;
		return (header == null) ? null : RetryAfter.read(header.getValue(), this.clock.instant());
	}

	/** Reads the rest, so that the connection can be used again, or cuts it off. */
	private static void finish(HttpPost request, ClassicHttpResponse response) {
		try (response) {
			if (response.getEntity() != null
					&& response.getEntity().getContent().readNBytes(READ_AT_MOST + 1).length > READ_AT_MOST) {
				request.cancel();
			}
		}
		catch (IOException ex) {
			// the status has arrived, and it alone counts
			return;
		}
	}

	private static Duration since(long started) {
		return Duration.ofNanos(System.nanoTime() - started);
	}

}
