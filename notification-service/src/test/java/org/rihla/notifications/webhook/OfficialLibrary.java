/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.EmptyWebhookSecretException;
import com.standardwebhooks.exceptions.WebhookSigningException;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import org.rihla.notifications.webhook.HookReceiver.Received;

/**
 * What the official Standard Webhooks library says of a request. It knows no clock but
 * the machine's: what was signed within its tolerance of that goes through its
 * {@code verify} as it came. Only what was signed by a clock that a test has moved is
 * compared with what the library itself signs for the same id, time and body.
 */
final class OfficialLibrary {

	/** A little less than the five minutes of the library, which looks a moment later. */
	private static final Duration TOLERANCE = Duration.ofSeconds(290);

	private static final String ID = "webhook-id";

	private static final String TIME = "webhook-timestamp";

	private static final String SIGNATURE = "webhook-signature";

	private OfficialLibrary() {
	}

	static boolean takes(Received request, String secret) {
		Map<String, String> headers = request.headers();
		if (!Stream.of(ID, TIME, SIGNATURE).allMatch(headers::containsKey)) {
			return false;
		}
		try {
			Webhook webhook = new Webhook(secret);
			return isFresh(headers) ? isVerified(webhook, request) : isSignedAlike(webhook, request);
		}
		catch (EmptyWebhookSecretException | WebhookSigningException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private static boolean isFresh(Map<String, String> headers) {
		Instant signed = Instant.ofEpochSecond(Long.parseLong(headers.get(TIME)));
		return Duration.between(signed, Clock.systemUTC().instant()).abs().compareTo(TOLERANCE) < 0;
	}

	private static boolean isVerified(Webhook webhook, Received request) {
		try {
			webhook.verify(request.text(), Stream.of(ID, TIME, SIGNATURE)
				.collect(Collectors.toMap((name) -> name, (name) -> List.of(request.headers().get(name)))));
			return true;
		}
		catch (WebhookVerificationException _) {
			return false;
		}
	}

	private static boolean isSignedAlike(Webhook webhook, Received request) throws WebhookSigningException {
		String signature = webhook.sign(request.headers().get(ID), Long.parseLong(request.headers().get(TIME)),
				request.text());
		return List.of(request.headers().getOrDefault(SIGNATURE, "").split(" ")).contains(signature);
	}

}
