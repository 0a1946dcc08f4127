/*
 * SPDX-License-Identifier: Apache-2.0
 */

import java.util.List;
import java.util.Map;

import com.standardwebhooks.Webhook;

/** What a partner does with each request: verify first, then read. */
class VerifyNotice {

	private final Webhook webhook;

	/** With the secret that the subscription showed, {@code whsec_...}. */
	VerifyNotice(String secret) throws Exception {
		this.webhook = new Webhook(secret);
	}

	/**
	 * Throws where the request is not genuine: answer 401 then, else 204.
	 * @param headers with names in lower case
	 * @param body exactly as it came
	 * @return what to remember: the same one may come again
	 */
	String verify(Map<String, List<String>> headers, String body) throws Exception {
		this.webhook.verify(body, headers);
		return headers.get("webhook-id").getFirst();
	}

}
