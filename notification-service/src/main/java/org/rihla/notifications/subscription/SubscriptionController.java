/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.net.URI;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.paging.Page;
import org.rihla.notifications.partner.PartnerId;

import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Subscriptions over HTTP. */
@RestController
@RequestMapping("/subscriptions")
@Tag(name = "Subscriptions", description = "Where a partner's notices go")
class SubscriptionController {

	private final SubscriptionService service;

	private final SubscriptionQueries queries;

	SubscriptionController(SubscriptionService service, SubscriptionQueries queries) {
		this.service = service;
		this.queries = queries;
	}

	@PostMapping
	@Permit("subscription:manage")
	@Operation(operationId = "openSubscription", summary = "Ask for notices", description = """
			The answer shows the signing secret, once: keep it. The endpoint then gets one notice.ping whose link \
			carries a code; notices flow after the code was confirmed.""")
	ResponseEntity<SubscriptionView> open(@Valid @RequestBody Subscribe command, Creation creation) {
		SubscriptionView opened = this.service.open(command, creation);
		return ResponseEntity.created(URI.create("/subscriptions/" + opened.subscriptionId().value()))
			.eTag(opened.version().etag())
			.body(opened);
	}

	@GetMapping
	@Permit("subscription:read")
	@Operation(operationId = "listSubscriptions", summary = "List what a partner has asked for",
			description = "Also what was revoked; never a secret.")
	ResponseEntity<Page<SubscriptionView>> list(@RequestParam PartnerId partnerId,
			@RequestParam(required = false) @Nullable String cursor,
			@RequestParam(defaultValue = Page.USUAL) @Min(1) @Max(Page.MOST) int limit, Access access) {
		return this.queries.page(partnerId, cursor, limit, access).map(SubscriptionView::of).answer();
	}

	@GetMapping("/{id}")
	@Permit("subscription:read")
	@Operation(operationId = "getSubscription", summary = "Read a subscription",
			description = "Never shows its secret.")
	ResponseEntity<SubscriptionView> read(@PathVariable SubscriptionId id, Access access) {
		return answer(this.service.get(id, access));
	}

	@PatchMapping("/{id}")
	@Permit("subscription:manage")
	@Operation(operationId = "changeSubscription", summary = "Ask for other notices or at another endpoint",
			description = """
					What is absent stays; an empty filter means all. A new endpoint has to be confirmed like the \
					first one; notices are kept until then.""")
	ResponseEntity<SubscriptionView> change(@PathVariable SubscriptionId id,
			@Valid @RequestBody ChangeSubscription command, Change change) {
		return answer(this.service.change(id, command, change));
	}

	@PostMapping("/{id}/confirm")
	@Permit("subscription:manage")
	@Operation(operationId = "confirmSubscription", summary = "Confirm the endpoint",
			description = "Brings back the code of the ping, which proves that the partner reads at the endpoint. "
					+ "Read the subscription before: its version has moved since the ping left.")
	ResponseEntity<SubscriptionView> confirm(@PathVariable SubscriptionId id,
			@Valid @RequestBody ConfirmSubscription command, Change change) {
		return answer(this.service.confirm(id, command, change));
	}

	@PostMapping("/{id}/pause")
	@Permit("subscription:pause")
	@Operation(operationId = "pauseSubscription", summary = "Send nothing for the time being",
			description = "Notices are kept, in order, and do not grow old.")
	ResponseEntity<SubscriptionView> pause(@PathVariable SubscriptionId id, Change change) {
		return answer(this.service.pause(id, change));
	}

	@PostMapping("/{id}/resume")
	@Permit("subscription:pause")
	@Operation(operationId = "resumeSubscription", summary = "Send again",
			description = "What was kept goes out, each case in its order; what was given up too, unless recover is false.")
	ResponseEntity<SubscriptionView> resume(@PathVariable SubscriptionId id,
			@Valid @RequestBody ResumeSubscription command, Change change) {
		return answer(this.service.resume(id, command, change));
	}

	@PostMapping("/{id}/secrets")
	@Permit("subscription:manage")
	@Operation(operationId = "rotateSecret", summary = "Draw a new signing key",
			description = "The answer shows its secret, once. It signs at once; the one before signs too for 24 hours.")
	ResponseEntity<SubscriptionView> rotate(@PathVariable SubscriptionId id, Change change) {
		SubscriptionView rotated = this.service.rotate(id, change);
		return ResponseEntity.ok().eTag(rotated.version().etag()).body(rotated);
	}

	@DeleteMapping("/{id}/secrets/{kid}")
	@Permit("subscription:manage")
	@Operation(operationId = "cutSecret", summary = "Cut off a signing key",
			description = "For one that others may know: it signs nothing more. Draw a new one first.")
	ResponseEntity<SubscriptionView> cut(@PathVariable SubscriptionId id, @PathVariable String kid, Change change) {
		return answer(this.service.cut(id, kid, change));
	}

	@PostMapping("/{id}/revoke")
	@Permit("subscription:manage")
	@Operation(operationId = "revokeSubscription", summary = "End a subscription",
			description = "For good: what was not delivered is dropped.")
	ResponseEntity<SubscriptionView> revoke(@PathVariable SubscriptionId id, Change change) {
		return answer(this.service.revoke(id, change));
	}

	private static ResponseEntity<SubscriptionView> answer(Subscription subscription) {
		return ResponseEntity.ok().eTag(subscription.version().etag()).body(SubscriptionView.of(subscription));
	}

}
