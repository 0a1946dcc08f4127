/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.EndpointDetails;
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

	private static final byte[] NOTHING = {};

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
		HttpClientContext context = HttpClientContext.create();
		ScheduledFuture<?> end = this.timer.schedule(request::cancel, this.deadline.toMillis(), TimeUnit.MILLISECONDS);
		try {
			return send(endpoint, request, context, started);
		}
		catch (IOException ex) {
			boolean late = since(started).compareTo(this.deadline) >= 0;
			return Answer.failed(since(started), late ? Failure.TIMEOUT : Failures.of(ex)).from(address(context), null);
		}
		finally {
			end.cancel(false);
		}
	}

	private Answer send(URI endpoint, HttpPost request, HttpClientContext context, long started) throws IOException {
		HttpHost target = new HttpHost(endpoint.getScheme(), endpoint.getHost(), endpoint.getPort());
		ClassicHttpResponse response = this.http.executeOpen(target, request, context);
		Duration wait = retryAfter(response);
		int status = response.getCode();
		byte[] body = finish(request, response);
		return Answer.of(since(started), status, wait)
			.from(address(context), new String(body, 0, Math.min(body.length, Trace.KEPT), StandardCharsets.UTF_8));
	}

	private static @Nullable String address(HttpClientContext context) {
		EndpointDetails details = context.getEndpointDetails();
		return (details != null && details.getRemoteAddress() instanceof InetSocketAddress socket)
				? socket.getAddress().getHostAddress() : null;
	}

	private @Nullable Duration retryAfter(ClassicHttpResponse response) {
		Header header = ASKS_TO_WAIT.contains(response.getCode()) ? response.getFirstHeader("Retry-After") : null;
		return (header == null) ? null : RetryAfter.read(header.getValue(), this.clock.instant());
	}

	/** Reads the rest, so that the connection can be used again, or cuts it off. */
	private static byte[] finish(HttpPost request, ClassicHttpResponse response) {
		try (response) {
			if (response.getEntity() == null) {
				return NOTHING;
			}
			byte[] body = response.getEntity().getContent().readNBytes(READ_AT_MOST + 1);
			if (body.length > READ_AT_MOST) {
				request.cancel();
			}
			return body;
		}
		catch (IOException ex) {
			// the status has arrived, and it alone counts
			return NOTHING;
		}
	}

	private static Duration since(long started) {
		return Duration.ofNanos(System.nanoTime() - started);
	}

}
