/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.log;

import java.time.Instant;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.delivery.Delivery;
import org.rihla.notifications.delivery.DeliveryId;

/**
 * A case of which something is not through, and what it waits for.
 *
 * @param waiting how many notices are not through
 * @param head the first of them; absent while its place is only reserved
 * @param createdAt when the head was made
 * @param dueAt when the head is sent next
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HeldLane(@Nullable String caseRef, long waiting, Why why, @Nullable DeliveryId head, @Nullable Long sequence,
		@Nullable Instant createdAt, @Nullable Instant dueAt) {

	static HeldLane of(long waiting, Optional<Delivery> head) {
		return head
			.map((first) -> new HeldLane(first.consignment().caseRef(), waiting, why(first), first.id(), first.number(),
					first.createdAt(), first.sending().dueAt()))
			.orElseGet(() -> new HeldLane(null, waiting, Why.RESERVED, null, null, null, null));
	}

	private static Why why(Delivery head) {
		return switch (head.status()) {
			case HELD -> Why.PAUSED;
			case PENDING, SENDING -> Why.DUE;
			case RETRYING -> Why.RETRYING;
			case DEAD -> Why.DEAD;
			case DELIVERED, DROPPED -> Why.MOVING;
		};
	}

	/** Why the head has not gone. */
	enum Why {

		/** The subscription is paused. */
		PAUSED,
		/** It is being sent, or about to be. */
		DUE,
		/** An attempt failed; the next has its time. */
		RETRYING,
		/** Given up: a person decides. */
		DEAD,
		/** Its number is taken and its delivery not stored; the event comes again. */
		RESERVED,
		/** It is through; the next goes in a moment. */
		MOVING

	}

}
