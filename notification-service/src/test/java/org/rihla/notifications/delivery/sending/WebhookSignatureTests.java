/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.google.crypto.tink.subtle.Ed25519Verify;
import com.standardwebhooks.Webhook;
import org.junit.jupiter.api.Test;
import org.rihla.notifications.subscription.SigningKey;
import org.rihla.notifications.subscription.SubscriptionFixtures;
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
				List.of(SubscriptionFixtures.KEY));

		assertThat(headers).containsEntry("webhook-id", vectors.required("id").stringValue())
			.containsEntry("webhook-timestamp", "1614265330")
			.containsEntry("webhook-signature",
					vectors.at("/v1/signature").stringValue() + " " + vectors.at("/v1a/signature").stringValue());
	}

	@Test
	void isAcceptedByTheOfficialLibrary() {
		SigningKey key = SubscriptionFixtures.anotherKey();
		String body = "{\"id\":\"" + ID + "\",\"caseRef\":\"7K2M93QXTA\"}";

		Map<String, List<String>> headers = sign(body, key);

		assertThatNoException().isThrownBy(() -> new Webhook(key.secret().text()).verify(body, headers));
	}

	@Test
	void isNotAcceptedForAnotherBodyOrAnotherSecret() {
		SigningKey key = SubscriptionFixtures.anotherKey();

		Map<String, List<String>> headers = sign("{}", key);

		assertThat(catchThrowable(() -> new Webhook(key.secret().text()).verify("{ }", headers))).isNotNull();
		assertThat(catchThrowable(
				() -> new Webhook(SubscriptionFixtures.anotherKey().secret().text()).verify("{}", headers)))
			.isNotNull();
	}

	@Test
	void isVerifiedByAnotherImplementationOfEd25519UnderThePublicKeyOnly() throws Exception {
		SigningKey key = SubscriptionFixtures.anotherKey();
		byte[] raw = Arrays.copyOfRange(Base64.getDecoder().decode(key.pair().text().substring(5)), 32, 64);
		Map<String, List<String>> headers = sign("{}", key);
		String signature = headers.getOrDefault("webhook-signature", List.of()).getFirst().split(" ")[1];
		byte[] content = (ID + "." + headers.getOrDefault("webhook-timestamp", List.of()).getFirst() + ".{}")
			.getBytes(StandardCharsets.UTF_8);

		assertThat(signature).startsWith("v1a,");
		byte[] signed = Base64.getDecoder().decode(signature.substring(4));
		new Ed25519Verify(raw).verify(signed, content);
		content[content.length - 1]++;
		assertThat(catchThrowable(() -> new Ed25519Verify(raw).verify(signed, content))).isNotNull();
	}

	@Test
	void isAcceptedUnderTheOldKeyAndTheNewWhileBothSign() {
		SigningKey old = SubscriptionFixtures.anotherKey();
		SigningKey fresh = SubscriptionFixtures.anotherKey();

		Map<String, List<String>> headers = sign("{}", fresh, old);

		assertThatNoException().isThrownBy(() -> new Webhook(old.secret().text()).verify("{}", headers));
		assertThatNoException().isThrownBy(() -> new Webhook(fresh.secret().text()).verify("{}", headers));
	}

	private static Map<String, List<String>> sign(String body, SigningKey... keys) {
		return WebhookSignature
			.headers(ID, Clock.systemUTC().instant(), body.getBytes(StandardCharsets.UTF_8), List.of(keys))
			.entrySet()
			.stream()
			.collect(Collectors.toMap(Map.Entry::getKey, (header) -> List.of(header.getValue())));
	}

	private static JsonNode vectors() throws IOException {
		try (InputStream file = new ClassPathResource("contracts/webhooks/vectors.json").getInputStream()) {
			return new JsonMapper().readTree(file);
		}
	}

}
