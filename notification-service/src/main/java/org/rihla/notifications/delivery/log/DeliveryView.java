/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.notifications.delivery.Attempt;
import org.rihla.notifications.delivery.Consignment;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;
import org.rihla.notifications.delivery.DeliveryStatus;
import org.rihla.notifications.delivery.DropReason;
import org.rihla.notifications.delivery.Sending;
import org.rihla.notifications.delivery.SkipReason;
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
		return of(delivery, delivery.sending().attempts().stream().map(AttemptView::of).toList());
	}

	/** With all its attempts, and what else this caller may know of them. */
	static DeliveryView inFull(Delivery delivery, List<Attempt> earlier, Access access) {
		return of(delivery,
				Stream.concat(earlier.stream(), delivery.sending().attempts().stream())
					.map((attempt) -> AttemptView.of(attempt, access))
					.toList());
	}

	/** Operators, and partners their own. */
	static boolean showsExcerpts(Access access) {
		return isOperator(access) || access.scope() == Scope.ADDRESSED;
	}

	private static boolean isOperator(Access access) {
		return "ops".equals(access.role());
	}

	private static DeliveryView of(Delivery delivery, List<AttemptView> attempts) {
		Consignment consignment = delivery.consignment();
		Sending sending = delivery.sending();
		return new DeliveryView(delivery.id(), consignment.subscriptionId(), delivery.id().messageId(),
				consignment.noticeType(), consignment.caseRef(), (delivery.lane() != null) ? delivery.number() : null,
				delivery.status(), delivery.createdAt(), sending.dueAt(), delivery.ending().dropReason(),
				delivery.ending().skipped(), sending.tries(), attempts);
	}

	/**
	 * One attempt.
	 *
	 * @param status HTTP status; absent when none arrived
	 * @param failure absent when the endpoint took it
	 * @param keys that signed
	 * @param address that the host had; operators only
	 * @param answer the beginning of what the endpoint wrote
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record AttemptView(int number, Instant at, long durationMillis, @Nullable Integer status, @Nullable Failure failure,
			List<String> keys, @Nullable String address, @Nullable Sensitive<String> answer) {

		static AttemptView of(Attempt attempt) {
			return of(attempt, null, null);
		}

		static AttemptView of(Attempt attempt, Access access) {
			return of(attempt, isOperator(access) ? attempt.trace().address() : null,
					showsExcerpts(access) ? attempt.trace().excerpt() : null);
		}

		private static AttemptView of(Attempt attempt, @Nullable String address, @Nullable Sensitive<String> answer) {
			return new AttemptView(attempt.number(), attempt.at(), attempt.millis(), attempt.status(),
					attempt.failure(), attempt.trace().keys(), address, answer);
		}

	}

}
