/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationAttemptFailed;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDead;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDelivered;
import org.rihla.notifications.delivery.lane.Place;
import org.rihla.notifications.webhook.Answer;

/**
 * One notice for one subscription, and its whole life on one page. Its verbs are called
 * by jobs that may come late or twice, so a verb that the status does not know changes
 * nothing.
 */
public final class Delivery extends Handling {

	private static final Set<DeliveryStatus> CLAIMABLE = EnumSet.of(DeliveryStatus.PENDING, DeliveryStatus.RETRYING,
			DeliveryStatus.SENDING);

	private Delivery(DeliveryId id, Consignment consignment, @Nullable Place place, Instant now) {
		super(id, consignment, place, now);
	}

	private Delivery() {
	}

	/** In its lane: due at once where all before it are through, else held. */
	public static Delivery inLane(DeliveryId id, Consignment consignment, Place place, Instant now) {
		Delivery delivery = new Delivery(id, consignment, place, now);
		if (place.free()) {
			delivery.release(now);
		}
		return delivery;
	}

	/** About no case, so outside all lanes. */
	public static Delivery alone(DeliveryId id, Consignment consignment, Instant now) {
		Delivery delivery = new Delivery(id, consignment, null, now);
		delivery.release(now);
		return delivery;
	}

	/** In a feed, where it waits to be read. */
	public static Delivery inFeed(DeliveryId id, Consignment consignment, Place place, Instant now) {
		Delivery delivery = new Delivery(id, consignment, place, now);
		delivery.moveTo(DeliveryStatus.PENDING);
		return delivery;
	}

	/** The partner says that it has read it. */
	public void taken(Instant now) {
		if (status() == DeliveryStatus.PENDING && !consignment().pushed()) {
			finish(DeliveryStatus.DELIVERED, ending().taken(), now);
			tell(NotificationDelivered::new, sending().tries(), null, now);
		}
	}

	/** All before it are through and its subscription is sent to: it is due. */
	public void release(Instant now) {
		if (status() == DeliveryStatus.HELD) {
			due(sending().pace().due(now));
		}
	}

	/** Its subscription is paused: it waits and grows no older. */
	public void hold(Instant now) {
		if (WAITING.contains(status()) && lane() != null && consignment().pushed()) {
			rest(now);
		}
	}

	/** The sender finds that nothing may be sent there for the time being. */
	public void hold(Claim claim, Instant now) {
		if (holds(claim)) {
			rest(now);
		}
	}

	/**
	 * Takes it for sending, if it is due and nobody else is at it;
	 * {@link Sending#claimOf(String)} tells.
	 */
	public void claim(String owner, Instant now) {
		if (CLAIMABLE.contains(status()) && sending().isDue(now)) {
			claimedBy(owner, now);
		}
	}

	/** Takes it to see whether the endpoint works again, be it due or not. */
	public void claimAsProbe(String owner, Instant now) {
		if (WAITING.contains(status()) || status() == DeliveryStatus.SENDING && sending().isDue(now)) {
			claimedBy(owner, now);
		}
	}

	/** Takes it for a mail, in which it stands behind all that it waits for. */
	public void claimForMail(String owner, Instant now) {
		release(now);
		hasten(now);
		claim(owner, now);
	}

	/**
	 * Writes down what came of an attempt; nothing, if the claim has passed to another.
	 * @param at when the attempt began
	 */
	public void attempted(Claim claim, Answer answer, RetrySchedule schedule, Instant at) {
		if (!holds(claim)) {
			return;
		}
		Attempt attempt = tried(answer, at);
		Instant now = at.plus(answer.took());
		if (attempt.succeeded()) {
			finish(DeliveryStatus.DELIVERED, ending().taken(), now);
			tell(NotificationDelivered::new, attempt.number(), attempt.statusClass(), now);
		}
		else if (sending().pace().hasCome(at)) {
			count(attempt, answer, schedule, now);
		}
		else {
			tryAgain(sending().pace(), attempt, now);
		}
	}

	/** A probe with another delivery failed when this one was due: so would this have. */
	public void missed(Answer answer, RetrySchedule schedule, Instant at) {
		if (WAITING.contains(status()) && sending().isDue(at)) {
			count(tried(answer, at), answer, schedule, at.plus(answer.took()));
		}
	}

	/** It may not be sent any more; one under way is left to its sender. */
	public void drop(DropReason reason, Instant now) {
		if (status() != DeliveryStatus.SENDING && status().next().contains(DeliveryStatus.DROPPED)) {
			dropped(reason, now);
		}
	}

	/** The sender finds that it may not be sent any more. */
	public void drop(Claim claim, DropReason reason, Instant now) {
		if (holds(claim)) {
			dropped(reason, now);
		}
	}

	/** What the other side wrote before that is not kept any more. */
	public void forgetExcerpts(Instant before) {
		sealLess(before);
	}

	private void count(Attempt attempt, Answer answer, RetrySchedule schedule, Instant now) {
		Pace pace = sending().pace().failed();
		pace.next(schedule, answer, now)
			.ifPresentOrElse((next) -> tryAgain(pace.planned(next), attempt, now), () -> giveUp(attempt, now));
	}

	private void tryAgain(Pace pace, Attempt attempt, Instant now) {
		if (status() != DeliveryStatus.RETRYING) {
			moveTo(DeliveryStatus.RETRYING);
		}
		plan(pace);
		tell(NotificationAttemptFailed::new, attempt.number(), attempt.statusClass(), now);
	}

	/** One that was sent again is what it was before. */
	private void giveUp(Attempt attempt, Instant now) {
		finish(ending().delivered() ? DeliveryStatus.DELIVERED : DeliveryStatus.DEAD, ending(), now);
		tell(ending().delivered() ? NotificationAttemptFailed::new : NotificationDead::new, attempt.number(),
				attempt.statusClass(), now);
	}

}
