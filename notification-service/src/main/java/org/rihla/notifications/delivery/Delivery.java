/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationAttemptFailed;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDead;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDelivered;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDropped;
import org.rihla.notifications.webhook.Answer;

/**
 * One notice for one subscription, and its whole life on one page. Its verbs are called
 * by jobs that may come late or twice, so a verb that the status does not know changes
 * nothing. Its parts are unwrapped: queries find their members at the top of the state.
 */
class Delivery extends Aggregate<DeliveryId> {

	private static final Set<DeliveryStatus> CLAIMABLE = EnumSet.of(DeliveryStatus.PENDING, DeliveryStatus.RETRYING,
			DeliveryStatus.SENDING);

	@JsonUnwrapped
	private Consignment consignment;

	private @Nullable String lane;

	private long number;

	private Instant createdAt;

	private DeliveryStatus status = DeliveryStatus.HELD;

	@JsonUnwrapped
	private Sending sending = Sending.notDue();

	private @Nullable DropReason dropReason;

	private Delivery(DeliveryId id, Consignment consignment, Instant now) {
		super(id);
		this.consignment = consignment;
		this.createdAt = now;
	}

	@SuppressWarnings("NullAway.Init")
	private Delivery() {
	}

	/** In its lane: due at once where all before it are through, else held. */
	static Delivery inLane(DeliveryId id, Consignment consignment, Place place, Instant now) {
		Delivery delivery = new Delivery(id, consignment, now);
		delivery.lane = place.lane();
		delivery.number = place.number();
		if (place.free()) {
			delivery.release(now);
		}
		return delivery;
	}

	/** About no case, so outside all lanes. */
	static Delivery alone(DeliveryId id, Consignment consignment, Instant now) {
		Delivery delivery = new Delivery(id, consignment, now);
		delivery.release(now);
		return delivery;
	}

	/** All before it are through. */
	void release(Instant now) {
		if (this.status == DeliveryStatus.HELD) {
			moveTo(DeliveryStatus.PENDING);
			this.sending = this.sending.dueFirst(now);
		}
	}

	/**
	 * Takes it for sending, if it is due and nobody else is at it;
	 * {@link Sending#claimOf(String)} tells.
	 */
	void claim(String owner, Instant now) {
		if (CLAIMABLE.contains(this.status) && this.sending.isDue(now)) {
			moveTo(DeliveryStatus.SENDING);
			this.sending = this.sending.claimedBy(owner, now);
		}
	}

	/**
	 * Writes down what came of an attempt; nothing, if the claim has passed to another.
	 * @param at when the attempt began
	 */
	void attempted(Claim claim, Answer answer, RetrySchedule schedule, Instant at) {
		if (!holds(claim)) {
			return;
		}
		this.sending = this.sending.answered(answer, at);
		Attempt attempt = this.sending.attempts().getLast();
		Instant now = at.plus(answer.took());
		if (attempt.succeeded()) {
			finish(DeliveryStatus.DELIVERED);
			record(new NotificationDelivered(id(), this.consignment.subscriptionId(), this.consignment.noticeType(),
					attempt.number(), attempt.statusClass(), now));
			return;
		}
		this.sending.next(schedule, answer, now)
			.ifPresentOrElse((next) -> tryAgain(attempt, next, now), () -> giveUp(attempt, now));
	}

	/** It may not be sent any more; one under way is left to its sender. */
	void drop(DropReason reason, Instant now) {
		if (this.status != DeliveryStatus.SENDING && this.status.next().contains(DeliveryStatus.DROPPED)) {
			dropped(reason, now);
		}
	}

	/** The sender finds that it may not be sent any more. */
	void drop(Claim claim, DropReason reason, Instant now) {
		if (holds(claim)) {
			dropped(reason, now);
		}
	}

	private boolean holds(Claim claim) {
		return this.status == DeliveryStatus.SENDING && this.sending.isHeldBy(claim);
	}

	private void tryAgain(Attempt attempt, Instant next, Instant now) {
		moveTo(DeliveryStatus.RETRYING);
		this.sending = this.sending.dueAgain(next);
		record(new NotificationAttemptFailed(id(), this.consignment.subscriptionId(), this.consignment.noticeType(),
				attempt.number(), attempt.statusClass(), now));
	}

	private void giveUp(Attempt attempt, Instant now) {
		finish(DeliveryStatus.DEAD);
		record(new NotificationDead(id(), this.consignment.subscriptionId(), this.consignment.noticeType(),
				attempt.number(), attempt.statusClass(), now));
	}

	private void dropped(DropReason reason, Instant now) {
		finish(DeliveryStatus.DROPPED);
		this.dropReason = reason;
		record(new NotificationDropped(id(), this.consignment.subscriptionId(), this.consignment.noticeType(),
				this.sending.attempts().size(), null, now));
	}

	private void finish(DeliveryStatus end) {
		moveTo(end);
		this.sending = this.sending.over();
	}

	Consignment consignment() {
		return this.consignment;
	}

	@Nullable String lane() {
		return this.lane;
	}

	long number() {
		return this.number;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	DeliveryStatus status() {
		return this.status;
	}

	Sending sending() {
		return this.sending;
	}

	@Nullable DropReason dropReason() {
		return this.dropReason;
	}

	@Override
	protected Origin origin() {
		return this.consignment.origin();
	}

	private void moveTo(DeliveryStatus next) {
		this.status = step(this.status, next);
	}

}
