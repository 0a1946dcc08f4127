/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

import com.standardwebhooks.Webhook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.notifications.webhook.HookReceiver.Received;

import static org.assertj.core.api.Assertions.assertThat;

/** What the tests rely on when they say that every webhook was genuine. */
class HookReceiverTests {

	private static final String SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

	private static final String OTHER = "whsec_plJ3nmyCDGBKInavdOK15jsl9L+3Y0q1Vw2Rk8Qm7No=";

	private static final String PATH = "/hooks";

	@SuppressWarnings("NullAway.Init")
	private HookReceiver receiver;

	@BeforeEach
	void start() throws Exception {
		this.receiver = HookReceiver.start();
	}

	@AfterEach
	void stop() {
		this.receiver.close();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "PT-4M", "PT4M", "PT6M", "P200D", "P-200D" })
	void takesWhatIsGenuineWhateverTheClock(Duration ahead) throws Exception {
		this.receiver.trust(PATH, SECRET);

		send(signed(SECRET, ahead, "{}"), "{}");

		assertThat(this.receiver.at(PATH)).hasSize(1);
		assertThat(this.receiver.takeForged()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "PT6M", "P200D" })
	void findsABodyThatWasChangedWhateverTheClock(Duration ahead) throws Exception {
		this.receiver.trust(PATH, SECRET);

		send(signed(SECRET, ahead, "{}"), "{ }");

		assertThat(this.receiver.takeForged()).extracting(Received::text).containsExactly("{ }");
		assertThat(this.receiver.takeForged()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "PT0S", "P200D" })
	void findsASignatureByAnotherWhateverTheClock(Duration ahead) throws Exception {
		this.receiver.trust(PATH, SECRET);

		send(signed(OTHER, ahead, "{}"), "{}");

		assertThat(this.receiver.takeForged()).hasSize(1);
	}

	@Test
	void findsWhatIsNotSigned() throws Exception {
		this.receiver.trust(PATH, SECRET);

		send(Map.of(), "{}");

		assertThat(this.receiver.takeForged()).hasSize(1);
	}

	@Test
	void looksAgainAtWhatCameBeforeItsSecretWasKnown() throws Exception {
		send(signed(SECRET, Duration.ZERO, "{}"), "{}");
		send(signed(OTHER, Duration.ZERO, "[]"), "[]");
		assertThat(this.receiver.takeForged()).isEmpty();

		this.receiver.trust(PATH, SECRET);

		assertThat(this.receiver.takeForged()).extracting(Received::text).containsExactly("[]");
	}

	private static Map<String, String> signed(String secret, Duration ahead, String body) throws Exception {
		long time = Clock.systemUTC().instant().plus(ahead).getEpochSecond();
		return Map.of("webhook-id", "msg_1", "webhook-timestamp", Long.toString(time), "webhook-signature",
				"v1a,AAAA " + new Webhook(secret).sign("msg_1", time, body));
	}

	private void send(Map<String, String> headers, String body) throws Exception {
		HttpRequest.Builder request = HttpRequest.newBuilder(this.receiver.url(PATH))
			.POST(HttpRequest.BodyPublishers.ofString(body));
		headers.forEach(request::header);
		try (HttpClient client = HttpClient.newBuilder().sslContext(Trust.with(TestCertificates.authority())).build()) {
			assertThat(client.send(request.build(), HttpResponse.BodyHandlers.discarding()).statusCode())
				.isEqualTo(204);
		}
	}

}
