/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.rihla.notifications.subscription.SubscriptionId;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Trying an endpoint over HTTP. */
@RestController
@Tag(name = "Subscriptions", description = "Where a partner's notices go")
class TestNoticeController {

	private final TestNotices notices;

	TestNoticeController(TestNotices notices) {
		this.notices = notices;
	}

	@PostMapping("/subscriptions/{id}/test")
	@Permit("subscription:test")
	@Operation(operationId = "testSubscription", summary = "Send a test notice now",
			description = "One notice.ping, besides everything that waits; the answer says what came of it.")
	TestNoticeView send(@PathVariable SubscriptionId id, @WithoutVersion Change change) {
		return this.notices.send(id, change);
	}

}
