/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationAttemptFailed;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDead;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDelivered;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDropped;
import org.rihla.notifications.notice.NoticeType;
import org.rihla.notifications.partner.PartnerId;
import org.rihla.notifications.subscription.SubscriptionId;
import org.rihla.notifications.webhook.Answer;

/**
 * One notice for one subscription, and its whole life on one page. Its verbs are called
 * by jobs that may come late or twice, so a verb that the status does not know changes
 * nothing.
 */
class Delivery extends Aggregate<DeliveryId> {

	/** A sender that has not answered by then is taken for dead. */
	static final Duration CLAIM = Duration.ofSeconds(60);

	private SubscriptionId subscriptionId;

	private PartnerId partnerId;

	private @Nullable UUID caseId;

	private String missionCode;

	private String officeCode;

	private NoticeType noticeType;

	private @Nullable String lane;

	private long number;

	private @Nullable String caseRef;

	private byte[] body;

	private Instant createdAt;

	private DeliveryStatus status = DeliveryStatus.HELD;

	private @Nullable Instant firstDueAt;

	private @Nullable Instant dueAt;

	private long epoch;

	private @Nullable Claim claim;

	private List<Attempt> attempts = new ArrayList<>();

	private @Nullable DropReason dropReason;

	private Delivery(DeliveryId id, Consignment consignment, Instant now) {
		super(id);
		this.subscriptionId = consignment.subscription();
		this.partnerId = consignment.partner();
		this.caseId = consignment.origin().caseId();
		this.missionCode = consignment.origin().missionCode();
		this.officeCode = consignment.origin().officeCode();
		this.noticeType = consignment.type();
		this.caseRef = consignment.caseRef();
		this.body = consignment.body();
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
			this.firstDueAt = now;
			this.dueAt = now;
		}
	}

	/**
	 * Takes it for sending, if it is due and nobody else is at it;
	 * {@link #claimOf(String)} tells.
	 */
	void claim(String owner, Instant now) {
		if (isDue(now)) {
			moveTo(DeliveryStatus.SENDING);
			this.epoch++;
			this.claim = new Claim(owner, this.epoch, now.plus(CLAIM));
			this.dueAt = this.claim.until();
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
		Attempt attempt = Attempt.of(this.attempts.size() + 1, at, answer);
		this.attempts.add(attempt);
		this.claim = null;
		Instant now = at.plus(answer.took());
		if (attempt.succeeded()) {
			finish(DeliveryStatus.DELIVERED);
			record(new NotificationDelivered(id(), this.subscriptionId, this.noticeType, attempt.number(),
					attempt.statusClass(), now));
			return;
		}
		schedule.next(attempt.number(), firstDue(at), now, answer.retryAfter())
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
			this.claim = null;
			dropped(reason, now);
		}
	}

	/** The claim, if this owner has it. */
	Optional<Claim> claimOf(String owner) {
		return Optional.ofNullable(this.claim).filter((held) -> held.owner().equals(owner));
	}

	private boolean isDue(Instant now) {
		Set<DeliveryStatus> known = EnumSet.of(DeliveryStatus.PENDING, DeliveryStatus.RETRYING, DeliveryStatus.SENDING);
		return known.contains(this.status) && this.dueAt != null && !this.dueAt.isAfter(now);
	}

	private boolean holds(Claim claim) {
		return this.status == DeliveryStatus.SENDING && this.epoch == claim.epoch();
	}

	private Instant firstDue(Instant fallback) {
		return (this.firstDueAt != null) ? this.firstDueAt : fallback;
	}

	private void tryAgain(Attempt attempt, Instant next, Instant now) {
		moveTo(DeliveryStatus.RETRYING);
		this.dueAt = next;
		record(new NotificationAttemptFailed(id(), this.subscriptionId, this.noticeType, attempt.number(),
				attempt.statusClass(), now));
	}

	private void giveUp(Attempt attempt, Instant now) {
		finish(DeliveryStatus.DEAD);
		record(new NotificationDead(id(), this.subscriptionId, this.noticeType, attempt.number(), attempt.statusClass(),
				now));
	}

	private void dropped(DropReason reason, Instant now) {
		finish(DeliveryStatus.DROPPED);
		this.dropReason = reason;
		record(new NotificationDropped(id(), this.subscriptionId, this.noticeType, this.attempts.size(), null, now));
	}

	private void finish(DeliveryStatus end) {
		moveTo(end);
		this.dueAt = null;
	}

	SubscriptionId subscriptionId() {
		return this.subscriptionId;
	}

	NoticeType noticeType() {
		return this.noticeType;
	}

	@Nullable String lane() {
		return this.lane;
	}

	long number() {
		return this.number;
	}

	byte[] body() {
		return this.body.clone();
	}

	@Nullable String caseRef() {
		return this.caseRef;
	}

	Instant createdAt() {
		return this.createdAt;
	}

	DeliveryStatus status() {
		return this.status;
	}

	@Nullable Instant dueAt() {
		return this.dueAt;
	}

	List<Attempt> attempts() {
		return List.copyOf(this.attempts);
	}

	@Nullable DropReason dropReason() {
		return this.dropReason;
	}

	@Override
	protected Origin origin() {
		return new Origin(this.caseId, this.missionCode, this.officeCode);
	}

	private void moveTo(DeliveryStatus next) {
		this.status = step(this.status, next);
	}

}
