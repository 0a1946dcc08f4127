/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.standardwebhooks.Webhook;
import org.junit.jupiter.api.Test;
import org.rihla.notifications.subscription.SigningSecret;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.ClassPathResource;

import static java.time.Instant.ofEpochSecond;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.catchThrowable;

class WebhookSignatureTests {

	private static final String ID = "msg_01a0808857967b4ab39d5b65a14849e8";

	@Test
	void isTheOneOfTheContract() throws IOException {
		JsonNode vectors = vectors();

		Map<String, String> headers = WebhookSignature.headers(vectors.required("id").stringValue(),
				ofEpochSecond(vectors.required("timestamp").longValue()),
				vectors.required("body").stringValue().getBytes(StandardCharsets.UTF_8),
				new SigningSecret(vectors.at("/v1/secret").stringValue()));

		assertThat(headers).containsEntry("webhook-id", vectors.required("id").stringValue())
			.containsEntry("webhook-timestamp", "1614265330")
			.containsEntry("webhook-signature", vectors.at("/v1/signature").stringValue());
	}

	@Test
	void isAcceptedByTheOfficialLibrary() {
		SigningSecret secret = secret();
		String body = "{\"id\":\"" + ID + "\",\"caseRef\":\"7K2M93QXTA\"}";

		Map<String, List<String>> headers = sign(body, secret);

		assertThatNoException().isThrownBy(() -> new Webhook(secret.text()).verify(body, headers));
	}

	@Test
	void isNotAcceptedForAnotherBodyOrAnotherSecret() {
		SigningSecret secret = secret();

		Map<String, List<String>> headers = sign("{}", secret);

		assertThat(catchThrowable(() -> new Webhook(secret.text()).verify("{ }", headers))).isNotNull();
		assertThat(catchThrowable(() -> new Webhook(secret().text()).verify("{}", headers))).isNotNull();
	}

	private static Map<String, List<String>> sign(String body, SigningSecret secret) {
		return WebhookSignature.headers(ID, Clock.systemUTC().instant(), body.getBytes(StandardCharsets.UTF_8), secret)
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (header) -> List.of(header.getValue())));
	}

	private static SigningSecret secret() {
		byte[] key = new byte[32];
		new SecureRandom().nextBytes(key);
		return new SigningSecret("whsec_" + Base64.getEncoder().encodeToString(key));
	}

	private static JsonNode vectors() throws IOException {
		try (InputStream file = new ClassPathResource("contracts/webhooks/vectors.json").getInputStream()) {
			return new JsonMapper().readTree(file);
		}
	}

}
