/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.operations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.paging.Page;
import org.rihla.notifications.delivery.log.DeliveryFigures;
import org.rihla.notifications.delivery.sending.EndpointHours;
import org.rihla.notifications.subscription.EndpointStates;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.subscription.SubscriptionStatus;
import org.rihla.notifications.subscription.Subscriptions;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The operators' view over HTTP. */
@RestController
@Tag(name = "Operations", description = "How endpoints and deliveries stand")
class OperationsController {

	private static final Duration A_DAY = Duration.ofDays(1);

	private final EndpointStates endpoints;

	private final DeliveryFigures deliveries;

	private final EndpointHours hours;

	private final Subscriptions subscriptions;

	private final Clock clock;

	OperationsController(EndpointStates endpoints, DeliveryFigures deliveries, EndpointHours hours,
			Subscriptions subscriptions, Clock clock) {
		this.endpoints = endpoints;
		this.deliveries = deliveries;
		this.hours = hours;
		this.subscriptions = subscriptions;
		this.clock = clock;
	}

	@GetMapping("/operations")
	@Permit("delivery:read")
	@Operation(operationId = "getOverview", summary = "See how everything stands",
			description = "Endpoints by state, and what is not through by state, of those that the caller may see.")
	Overview overview(Access access) {
		return new Overview(this.endpoints.count(access), this.deliveries.unfinished(access));
	}

	@GetMapping("/operations/endpoints")
	@Permit("delivery:read")
	@Operation(operationId = "listEndpoints", summary = "List the endpoints in a state",
			description = "Each with since when it fails and since when something waits for it.")
	ResponseEntity<Page<EndpointRow>> endpoints(@RequestParam SubscriptionStatus state,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.endpoints.list(state, cursor, limit, access).map(this::row).answer();
	}

	private EndpointRow row(EndpointStates.State state) {
		return new EndpointRow(state, this.deliveries.oldestUnfinished(state.subscriptionId()).orElse(null));
	}

	@GetMapping("/subscriptions/{id}/hours")
	@Permit("delivery:read")
	@Operation(operationId = "listEndpointHours", summary = "See attempts and failures over time",
			description = "By the hour, failures by their class; the last day unless the caller says otherwise.")
	List<EndpointHours.Hour> hours(@PathVariable SubscriptionId id,
			@RequestParam(required = false) @Nullable Instant from,
			@RequestParam(required = false) @Nullable Instant to, Access access) {
		this.subscriptions.requireVisible(id, access);
		Instant end = Objects.requireNonNullElseGet(to, this.clock::instant);
		return this.hours.between(id, Objects.requireNonNullElse(from, end.minus(A_DAY)), end);
	}

}
