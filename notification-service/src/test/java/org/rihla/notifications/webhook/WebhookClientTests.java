/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class WebhookClientTests extends SendingClient {

	@Test
	void postsHeadersAndExactBytes() {
		Answer answer = client(trusting()).post(this.receiver.url("/a?b=c"), Map.of("webhook-id", "msg_1"), BODY);

		assertThat(answer).returns(null, Answer::failure).returns(204, Answer::status);
		assertThat(this.receiver.at("/a")).singleElement().satisfies((request) -> {
			assertThat(request.body()).isEqualTo(BODY);
			assertThat(request.headers()).containsEntry("webhook-id", "msg_1")
				.containsEntry("content-type", "application/json")
				.containsEntry("user-agent", "Rihla-Webhooks/1")
				.doesNotContainKeys("cookie", "authorization", "accept-encoding");
		});
	}

	@ParameterizedTest
	@ValueSource(ints = { 399, 400, 401, 404, 410, 429, 500, 503 })
	void countsEveryOtherStatusAsFailure(int status) {
		this.receiver.on("/a", HookReceiver.Reply.status(status));

		Answer answer = client(trusting()).post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(answer).returns(Failure.STATUS, Answer::failure).returns(status, Answer::status);
		assertThat(this.receiver.at("/a")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(ints = { 301, 302, 303, 307, 308 })
	void followsNoRedirect(int status) {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.getResponseHeaders().set("Location", this.receiver.url("/b").toString());
			exchange.sendResponseHeaders(status, -1);
		});

		Answer answer = client(trusting()).post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(answer).returns(Failure.STATUS, Answer::failure).returns(status, Answer::status);
		assertThat(this.receiver.at("/b")).isEmpty();
	}

	@Test
	void tellsHowLongTheEndpointWantsToBeLeftAlone() {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "120");
			exchange.sendResponseHeaders(503, -1);
		});

		assertThat(client(trusting()).post(this.receiver.url("/a"), Map.of(), BODY).retryAfter())
			.isEqualTo(Duration.ofMinutes(2));
	}

	@Test
	void hearsThatOnlyFromAnEndpointThatIsBusy() {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.getResponseHeaders().set("Retry-After", "120");
			exchange.sendResponseHeaders(500, -1);
		});

		assertThat(client(trusting()).post(this.receiver.url("/a"), Map.of(), BODY).retryAfter()).isNull();
	}

	@Test
	void keepsNoCookies() {
		this.receiver.on("/a", (_, exchange) -> {
			exchange.getResponseHeaders().set("Set-Cookie", "a=b");
			exchange.sendResponseHeaders(204, -1);
		});
		WebhookClient client = client(trusting());

		client.post(this.receiver.url("/a"), Map.of(), BODY);
		client.post(this.receiver.url("/a"), Map.of(), BODY);

		assertThat(this.receiver.at("/a")).hasSize(2)
			.allSatisfy((request) -> assertThat(request.headers()).doesNotContainKey("cookie"));
	}

}
