/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationAttemptFailed;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDead;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDelivered;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDropped;
import org.rihla.notifications.webhook.Answer;

/**
 * One notice for one subscription, and its whole life on one page. Its verbs are called
 * by jobs that may come late or twice, so a verb that the status does not know changes
 * nothing.
 */
final class Delivery extends Parcel {

	private static final Set<DeliveryStatus> CLAIMABLE = EnumSet.of(DeliveryStatus.PENDING, DeliveryStatus.RETRYING,
			DeliveryStatus.SENDING);

	private static final Set<DeliveryStatus> WAITING = EnumSet.of(DeliveryStatus.PENDING, DeliveryStatus.RETRYING);

	private DeliveryStatus status = DeliveryStatus.HELD;

	@JsonUnwrapped
	private Sending sending = Sending.notDue();

	private @Nullable DropReason dropReason;

	private Delivery(DeliveryId id, Consignment consignment, @Nullable Place place, Instant now) {
		super(id, consignment, place, now);
	}

	private Delivery() {
	}

	/** In its lane: due at once where all before it are through, else held. */
	static Delivery inLane(DeliveryId id, Consignment consignment, Place place, Instant now) {
		Delivery delivery = new Delivery(id, consignment, place, now);
		if (place.free()) {
			delivery.release(now);
		}
		return delivery;
	}

	/** About no case, so outside all lanes. */
	static Delivery alone(DeliveryId id, Consignment consignment, Instant now) {
		Delivery delivery = new Delivery(id, consignment, null, now);
		delivery.release(now);
		return delivery;
	}

	/** All before it are through and its subscription is sent to: it is due. */
	void release(Instant now) {
		if (this.status == DeliveryStatus.HELD) {
			due(this.sending.pace().due(now));
		}
	}

	/** Its subscription is paused: it waits and grows no older. */
	void hold(Instant now) {
		if (WAITING.contains(this.status) && lane() != null) {
			rest(now);
		}
	}

	/** The sender finds that nothing may be sent there for the time being. */
	void hold(Claim claim, Instant now) {
		if (holds(claim)) {
			rest(now);
		}
	}

	/** The endpoint is back: it is due now, whatever its schedule says. */
	void hasten(Instant now) {
		if (WAITING.contains(this.status)) {
			this.sending = this.sending.at(this.sending.pace().hastened(now));
		}
	}

	/** What was given up is taken up again, from the beginning of its schedule. */
	void revive(Instant now) {
		if (this.status == DeliveryStatus.DEAD) {
			due(Pace.NOT_BEGUN.due(now));
		}
	}

	/**
	 * Takes it for sending, if it is due and nobody else is at it;
	 * {@link Sending#claimOf(String)} tells.
	 */
	void claim(String owner, Instant now) {
		if (CLAIMABLE.contains(this.status) && this.sending.isDue(now)) {
			claimedBy(owner, now);
		}
	}

	/** Takes it to see whether the endpoint works again, be it due or not. */
	void claimAsProbe(String owner, Instant now) {
		if (WAITING.contains(this.status) || this.status == DeliveryStatus.SENDING && this.sending.isDue(now)) {
			claimedBy(owner, now);
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
		Attempt attempt = tried(answer, at);
		Instant now = at.plus(answer.took());
		if (attempt.succeeded()) {
			finish(DeliveryStatus.DELIVERED);
			tell(NotificationDelivered::new, attempt.number(), attempt.statusClass(), now);
		}
		else if (this.sending.pace().hasCome(at)) {
			count(attempt, answer, schedule, now);
		}
		else {
			tryAgain(this.sending.pace(), attempt, now);
		}
	}

	/** A probe with another delivery failed when this one was due: so would this have. */
	void missed(Answer answer, RetrySchedule schedule, Instant at) {
		if (WAITING.contains(this.status) && this.sending.isDue(at)) {
			count(tried(answer, at), answer, schedule, at.plus(answer.took()));
		}
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

	private void due(Pace pace) {
		moveTo((this.sending.tries() == 0) ? DeliveryStatus.PENDING : DeliveryStatus.RETRYING);
		this.sending = this.sending.at(pace);
	}

	private void rest(Instant now) {
		moveTo(DeliveryStatus.HELD);
		this.sending = this.sending.at(this.sending.pace().resting(now));
	}

	private void claimedBy(String owner, Instant now) {
		moveTo(DeliveryStatus.SENDING);
		this.sending = this.sending.claimedBy(owner, now);
	}

	private Attempt tried(Answer answer, Instant at) {
		Attempt attempt = Attempt.of(this.sending.tries() + 1, at, answer);
		this.sending = this.sending.tried(attempt);
		return attempt;
	}

	private void count(Attempt attempt, Answer answer, RetrySchedule schedule, Instant now) {
		Pace pace = this.sending.pace().failed();
		pace.next(schedule, answer, now)
			.ifPresentOrElse((next) -> tryAgain(pace.planned(next), attempt, now), () -> giveUp(attempt, now));
	}

	private void tryAgain(Pace pace, Attempt attempt, Instant now) {
		if (this.status != DeliveryStatus.RETRYING) {
			moveTo(DeliveryStatus.RETRYING);
		}
		this.sending = this.sending.at(pace);
		tell(NotificationAttemptFailed::new, attempt.number(), attempt.statusClass(), now);
	}

	private void giveUp(Attempt attempt, Instant now) {
		finish(DeliveryStatus.DEAD);
		tell(NotificationDead::new, attempt.number(), attempt.statusClass(), now);
	}

	private void dropped(DropReason reason, Instant now) {
		finish(DeliveryStatus.DROPPED);
		this.dropReason = reason;
		tell(NotificationDropped::new, this.sending.tries(), null, now);
	}

	private void finish(DeliveryStatus end) {
		moveTo(end);
		this.sending = this.sending.over();
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

	private void moveTo(DeliveryStatus next) {
		this.status = step(this.status, next);
	}

}
