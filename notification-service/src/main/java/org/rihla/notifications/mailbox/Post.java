/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * One mail from its intent to its end; what it tells and its name stay the same whoever
 * sends it.
 *
 * @param deliveries in the order in which the mail tells them
 * @param owner who is at it
 * @param dueAt when somebody may take it: again, or from a sender that died
 * @param acceptedAt when the mail server took it; then only writing down is left
 */
record Post(String messageId, List<UUID> deliveries, List<Alarm> alarms, Instant composedAt, @Nullable String owner,
		Instant dueAt, @Nullable Instant acceptedAt) {

	Post {
		deliveries = List.copyOf(deliveries);
		alarms = List.copyOf(alarms);
	}

	Post takenBy(String sender, Instant until) {
		return new Post(this.messageId, this.deliveries, this.alarms, this.composedAt, sender, until, this.acceptedAt);
	}

	/** With what it told in the end. */
	Post accepted(List<UUID> told, Instant time) {
		return new Post(this.messageId, told, this.alarms, this.composedAt, this.owner, this.dueAt, time);
	}

	Post deferredTo(Instant time) {
		return new Post(this.messageId, this.deliveries, this.alarms, this.composedAt, null, time, this.acceptedAt);
	}

	boolean isHeldBy(String sender) {
		return sender.equals(this.owner);
	}

	/** Whether it waits for its time and somebody wants one of its deliveries sooner. */
	boolean isWanted(List<UUID> due) {
		return this.owner == null && this.deliveries.stream().anyMatch(due::contains);
	}

}
