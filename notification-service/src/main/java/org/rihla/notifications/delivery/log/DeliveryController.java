/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.time.Instant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.paging.Page;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The log of deliveries over HTTP. */
@RestController
@Tag(name = "Deliveries", description = "What was sent, when, and what came of it")
class DeliveryController {

	private final DeliveryService service;

	private final DeliveryQueries queries;

	private final HeldLanes held;

	private final Subscriptions subscriptions;

	DeliveryController(DeliveryService service, DeliveryQueries queries, HeldLanes held, Subscriptions subscriptions) {
		this.service = service;
		this.queries = queries;
		this.held = held;
		this.subscriptions = subscriptions;
	}

	@GetMapping("/subscriptions/{id}/deliveries")
	@Permit("delivery:read")
	@Operation(operationId = "listDeliveries", summary = "List the deliveries of a subscription",
			description = "Newest first, each with its latest attempts.")
	ResponseEntity<Page<DeliveryView>> list(@PathVariable SubscriptionId id,
			@RequestParam(required = false) @Nullable DeliveryStatus state,
			@RequestParam(required = false) @Nullable String caseRef,
			@RequestParam(required = false) @Nullable Instant from,
			@RequestParam(required = false) @Nullable Instant to,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		this.subscriptions.requireVisible(id, access);
		return this.queries.list(new DeliveryFilter(id, state, caseRef, from, to), cursor, limit, access)
			.map(DeliveryView::of)
			.answer();
	}

	@GetMapping("/deliveries")
	@Permit("delivery:read")
	@Operation(operationId = "listDeliveriesInState", summary = "List what is in a state, of all subscriptions",
			description = "Newest first: what is DEAD waits for a person.")
	ResponseEntity<Page<DeliveryView>> listAll(@RequestParam DeliveryStatus state,
			@RequestParam(required = false) @Nullable Instant from,
			@RequestParam(required = false) @Nullable Instant to,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.queries.list(new DeliveryFilter(null, state, null, from, to), cursor, limit, access)
			.map(DeliveryView::of)
			.answer();
	}

	@GetMapping("/subscriptions/{id}/lanes")
	@Permit("delivery:read")
	@Operation(operationId = "listHeldLanes", summary = "See what stands still, and why",
			description = "One row for each case of which a notice is not through; others are not listed.")
	ResponseEntity<Page<HeldLane>> lanes(@PathVariable SubscriptionId id,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.held.list(id, cursor, limit, access).answer();
	}

	@GetMapping("/deliveries/{id}")
	@Permit("delivery:read")
	@Operation(operationId = "getDelivery", summary = "Read a delivery",
			description = "With every attempt: when, how long, and what came of it. The partner and operators see "
					+ "the beginning of an answer that was no success, for 30 days.")
	ResponseEntity<DeliveryView> read(@PathVariable DeliveryId id, Access access) {
		Delivery delivery = this.service.look(id, access);
		return ResponseEntity.ok()
			.eTag(delivery.version().etag())
			.body(DeliveryView.inFull(delivery, this.service.earlierAttempts(delivery), access));
	}

	@PostMapping("/deliveries/{id}/retry")
	@Permit("delivery:retry")
	@Operation(operationId = "retryDelivery", summary = "Send a delivery now",
			description = "Under the same webhook-id. One that waits behind another of its case cannot be hurried.")
	ResponseEntity<DeliveryView> retry(@PathVariable DeliveryId id, Change change) {
		return answer(this.service.retry(id, change));
	}

	@PostMapping("/deliveries/{id}/skip")
	@Permit("delivery:skip")
	@Operation(operationId = "skipDelivery", summary = "Go on without a delivery",
			description = "The next of the case goes out; the number of this one stays visible as skipped.")
	ResponseEntity<DeliveryView> skip(@PathVariable DeliveryId id, @Valid @RequestBody SkipDelivery command,
			Change change) {
		return answer(this.service.skip(id, command, change));
	}

	@PostMapping("/deliveries/{id}/replay")
	@Permit("delivery:replay")
	@Operation(operationId = "replayDelivery", summary = "Send a delivery again",
			description = "One that was delivered or skipped: under the same webhook-id, besides the order of its case.")
	ResponseEntity<DeliveryView> replay(@PathVariable DeliveryId id, Change change) {
		return answer(this.service.replay(id, change));
	}

	private static ResponseEntity<DeliveryView> answer(Delivery delivery) {
		return ResponseEntity.ok().eTag(delivery.version().etag()).body(DeliveryView.of(delivery));
	}

}
