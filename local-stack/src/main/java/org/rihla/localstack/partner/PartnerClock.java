/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.partner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookSigningException;

/**
 * Partners live at the time of the services, which a demonstration or test may have put
 * ahead of the machine's clock; the library knows only the latter. Unless somebody has
 * done so, requests go to the library as they came; else as they would be by the
 * machine's clock. In both cases its {@code verify} decides.
 */
record PartnerClock(Path aheadFile) {

	private static final String TIME = "webhook-timestamp";

	private static final String SIGNATURE = "webhook-signature";

	/**
	 * The same request as it would be by the machine's clock: its signature stays right
	 * if it was right, and wrong if it was wrong.
	 */
	Map<String, List<String>> asToday(Map<String, List<String>> headers, Webhook webhook, String payload) {
		long ahead = ahead().toSeconds();
		if (ahead == 0) {
			return headers;
		}
		try {
			String id = first(headers, "webhook-id");
			long time = Long.parseLong(first(headers, TIME));
			boolean right = List.of(first(headers, SIGNATURE).split(" ")).contains(webhook.sign(id, time, payload));
			Map<String, List<String>> today = new HashMap<>(headers);
			today.put(TIME, List.of(Long.toString(time - ahead)));
			today.put(SIGNATURE, List.of(right ? webhook.sign(id, time - ahead, payload) : "v1,"));
			return today;
		}
		catch (WebhookSigningException ex) {
			throw new IllegalArgumentException("Not to be signed", ex);
		}
	}

	private static String first(Map<String, List<String>> headers, String name) {
		return headers.getOrDefault(name, List.of()).getFirst();
	}

	private Duration ahead() {
		try {
			return Duration.parse(Files.readString(this.aheadFile).strip());
		}
		catch (NoSuchFileException _) {
			return Duration.ZERO;
		}
		catch (IOException ex) {
			throw new IllegalStateException("The clock cannot be read", ex);
		}
	}

}
