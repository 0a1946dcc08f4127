/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import java.time.Duration;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.rihla.chassis.paging.Page;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Feeds over HTTP. */
@RestController
@RequestMapping("/feeds/{subscription}")
@Tag(name = "Feeds", description = "Notices for partners without a server")
class FeedController {

	private final FeedService service;

	FeedController(FeedService service) {
		this.service = service;
	}

	@GetMapping("/events")
	@Permit("feed:read")
	@Operation(operationId = "readFeed", summary = "Read what comes next",
			description = """
					In one order for all cases, each notice as a webhook would bring it. Without after it goes on behind 			what was acknowledged. Where there is nothing yet, the answer waits up to so many seconds.""")
	FeedView read(@PathVariable SubscriptionId subscription,
			@RequestParam(required = false) @Nullable @Min(0) Long after,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit,
			@RequestParam(defaultValue = "0") @Min(0) @Max(20) int wait, Access access) {
		return this.service.read(subscription, after, limit, Duration.ofSeconds(wait), access);
	}

	@PostMapping("/ack")
	@Permit("feed:read")
	@Operation(operationId = "acknowledgeFeed", summary = "Say how far it was read",
			description = "Everything up to the cursor counts as delivered. A lower one changes nothing.")
	FeedAcknowledged acknowledge(@PathVariable SubscriptionId subscription, @Valid @RequestBody AcknowledgeFeed command,
			@WithoutVersion Change change) {
		return this.service.acknowledge(subscription, command, change);
	}

}
