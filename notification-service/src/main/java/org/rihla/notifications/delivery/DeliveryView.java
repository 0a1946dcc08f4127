/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.webhook.Failure;

/**
 * A delivery with its attempts, as partners and operators see it: by the partner's own
 * reference, never by our case id.
 *
 * @param sequence the number in the notice; absent for a ping
 * @param skipped why a person let the lane go on without it
 * @param tries attempts made in all, of which the last are listed
 * @param dueAt when the next attempt is due, or a running one is given up
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DeliveryView(DeliveryId deliveryId, SubscriptionId subscriptionId, String webhookId, NoticeType notice,
		@Nullable String caseRef, @Nullable Long sequence, DeliveryStatus status, Instant createdAt,
		@Nullable Instant dueAt, @Nullable DropReason dropReason, @Nullable SkipReason skipped, int tries,
		List<AttemptView> attempts) {

	static DeliveryView of(Delivery delivery) {
		Consignment consignment = delivery.consignment();
		Sending sending = delivery.sending();
		return new DeliveryView(delivery.id(), consignment.subscriptionId(), delivery.id().messageId(),
				consignment.noticeType(), consignment.caseRef(), (delivery.lane() != null) ? delivery.number() : null,
				delivery.status(), delivery.createdAt(), sending.dueAt(), delivery.ending().dropReason(),
				delivery.ending().skipped(), sending.tries(),
				sending.attempts().stream().map(AttemptView::of).toList());
	}

	/**
	 * One attempt.
	 *
	 * @param status HTTP status; absent when none arrived
	 * @param failure absent when the endpoint took it
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record AttemptView(int number, Instant at, long durationMillis, @Nullable Integer status,
			@Nullable Failure failure) {

		static AttemptView of(Attempt attempt) {
			return new AttemptView(attempt.number(), attempt.at(), attempt.millis(), attempt.status(),
					attempt.failure());
		}

	}

}
