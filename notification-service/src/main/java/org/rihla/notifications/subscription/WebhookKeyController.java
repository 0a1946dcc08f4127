/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Clock;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The public keys by which webhooks are verified; open to everybody. */
@RestController
@Tag(name = "Subscriptions", description = "Where a partner's notices go")
class WebhookKeyController {

	private final Subscriptions subscriptions;

	private final Clock clock;

	WebhookKeyController(Subscriptions subscriptions, Clock clock) {
		this.subscriptions = subscriptions;
		this.clock = clock;
	}

	@GetMapping("/webhook-keys/{id}")
	@Operation(operationId = "getWebhookKeys", summary = "Read the public keys of a subscription",
			description = "A JWK set of Ed25519 keys; each entry v1a of webhook-signature is by one of them.")
	KeySet read(@PathVariable SubscriptionId id) {
		return KeySet.of(this.subscriptions.keysOf(id).live(this.clock.instant()));
	}

}
