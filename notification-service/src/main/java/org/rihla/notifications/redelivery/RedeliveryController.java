/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.redelivery;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Sending many again over HTTP. */
@RestController
@Tag(name = "Redeliveries", description = "Many deliveries sent once more")
class RedeliveryController {

	private final RedeliveryService service;

	RedeliveryController(RedeliveryService service) {
		this.service = service;
	}

	@PostMapping("/subscriptions/{id}/replay")
	@Permit("delivery:replay")
	@Operation(operationId = "replayRange", summary = "Send what was delivered in a stretch of time again",
			description = "Under the same webhook-id, besides the order of cases; at most 10,000 an order. "
					+ "A dry run answers 200 and how many there are; otherwise 202 and an order to watch.")
	@ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Matching.class)))
	@ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = RedeliveryView.class)))
	ResponseEntity<?> replay(@PathVariable SubscriptionId id, @Valid @RequestBody ReplayRange command,
			Creation creation) {
		return command.counts() ? ResponseEntity.ok(this.service.matching(id, command, creation.access()))
				: accepted(this.service.replay(id, command, creation));
	}

	@PostMapping("/subscriptions/{id}/recover")
	@Permit("delivery:retry")
	@Operation(operationId = "recoverSince", summary = "Take up all that was given up since then",
			description = "Each case in its order, at most 10,000 an order; 202 and an order to watch.")
	@ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = RedeliveryView.class)))
	ResponseEntity<RedeliveryView> recover(@PathVariable SubscriptionId id, @Valid @RequestBody RecoverSince command,
			Creation creation) {
		return accepted(this.service.recover(id, command, creation));
	}

	@GetMapping("/redeliveries/{id}")
	@Permit("delivery:read")
	@Operation(operationId = "getRedelivery", summary = "See how far an order to send many again has come")
	ResponseEntity<RedeliveryView> read(@PathVariable RedeliveryId id, Access access) {
		Redelivery redelivery = this.service.get(id, access);
		return ResponseEntity.ok().eTag(redelivery.version().etag()).body(redelivery.view());
	}

	private static ResponseEntity<RedeliveryView> accepted(Redelivery redelivery) {
		return ResponseEntity.accepted()
			.location(URI.create("/redeliveries/" + redelivery.id().value()))
			.eTag(redelivery.version().etag())
			.body(redelivery.view());
	}

}
