/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.rihla.notifications.subscription.SigningSecret;

/**
 * By what the partner recognises that a webhook is ours, fresh and unchanged. Source:
 * Standard Webhooks 1.0.0; {@code contracts/webhooks/vectors.json}.
 */
final class WebhookSignature {

	private static final String HMAC = "HmacSHA256";

	private WebhookSignature() {
	}

	/** The three headers of one attempt. */
	static Map<String, String> headers(String messageId, Instant at, byte[] body, SigningSecret secret) {
		String timestamp = Long.toString(at.getEpochSecond());
		return Map.of("webhook-id", messageId, "webhook-timestamp", timestamp, "webhook-signature",
				"v1," + sign(messageId + "." + timestamp + ".", body, secret));
	}

	private static String sign(String before, byte[] body, SigningSecret secret) {
		try {
			Mac mac = Mac.getInstance(HMAC);
			mac.init(new SecretKeySpec(secret.key(), HMAC));
			mac.update(before.getBytes(StandardCharsets.UTF_8));
			return Base64.getEncoder().encodeToString(mac.doFinal(body));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + HMAC, ex);
		}
	}

}
