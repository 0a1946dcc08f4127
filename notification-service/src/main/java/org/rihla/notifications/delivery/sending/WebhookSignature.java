/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.rihla.notifications.subscription.SigningKey;
import org.rihla.notifications.subscription.SigningSecret;

/**
 * By what the partner recognises that a webhook is ours, fresh and unchanged. Source:
 * Standard Webhooks 1.0.0; {@code contracts/webhooks/vectors.json}.
 */
final class WebhookSignature {

	private static final String HMAC = "HmacSHA256";

	private WebhookSignature() {
	}

	/** The three headers of one attempt, signed by all keys in both schemes. */
	static Map<String, String> headers(String messageId, Instant at, byte[] body, List<SigningKey> keys) {
		String timestamp = Long.toString(at.getEpochSecond());
		byte[] content = content(messageId + "." + timestamp + ".", body);
		Stream<String> signatures = keys.stream()
			.flatMap((key) -> Stream.of("v1," + mac(content, key.secret()),
					"v1a," + Base64.getEncoder().encodeToString(key.pair().sign(content))));
		return Map.of("webhook-id", messageId, "webhook-timestamp", timestamp, "webhook-signature",
				signatures.collect(Collectors.joining(" ")));
	}

	private static byte[] content(String before, byte[] body) {
		byte[] start = before.getBytes(StandardCharsets.UTF_8);
		byte[] content = Arrays.copyOf(start, start.length + body.length);
		System.arraycopy(body, 0, content, start.length, body.length);
		return content;
	}

	private static String mac(byte[] content, SigningSecret secret) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(secret.key(), HMAC));
			return Base64.getEncoder().encodeToString(mac.doFinal(content));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + HMAC, ex);
		}
	}

}
