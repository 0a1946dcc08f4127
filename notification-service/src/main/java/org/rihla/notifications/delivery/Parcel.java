/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDropped;
import org.rihla.notifications.delivery.lane.Place;
import org.rihla.notifications.webhook.Answer;

/**
 * What a delivery brings, its place, where it stands, and the beats of which its verbs
 * are made. Its parts are unwrapped: queries find their members at the top of the state.
 */
abstract sealed class Parcel extends Aggregate<DeliveryId> permits Handling {

	@JsonUnwrapped
	private Consignment consignment;

	private @Nullable String lane;

	private long number;

	private Instant createdAt;

	private DeliveryStatus status = DeliveryStatus.HELD;

	@JsonUnwrapped
	private Sending sending = Sending.notDue();

	private Ending ending = Ending.NONE;

	Parcel(DeliveryId id, Consignment consignment, @Nullable Place place, Instant now) {
		super(id);
		this.consignment = consignment;
		this.lane = (place != null) ? place.lane() : null;
		this.number = (place != null) ? place.number() : 0;
		this.createdAt = now;
	}

	@SuppressWarnings("NullAway.Init")
	Parcel() {
	}

	final void moveTo(DeliveryStatus next) {
		this.status = step(this.status, next);
	}

	/** A person asks for it: refused, where the status does not know it. */
	final void allowIn(Set<DeliveryStatus> knownIn) {
		allowIn(knownIn, this.status);
	}

	final void due(Pace pace) {
		moveTo((this.sending.tries() == 0) ? DeliveryStatus.PENDING : DeliveryStatus.RETRYING);
		this.sending = this.sending.at(pace);
	}

	final void rest(Instant now) {
		moveTo(DeliveryStatus.HELD);
		this.sending = this.sending.at(this.sending.pace().resting(now));
	}

	final void claimedBy(String owner, Instant now) {
		moveTo(DeliveryStatus.SENDING);
		this.sending = this.sending.claimedBy(owner, now);
	}

	final void plan(Pace pace) {
		this.sending = this.sending.at(pace);
	}

	final Attempt tried(Answer answer, Instant at) {
		Attempt attempt = Attempt.of(this.sending.tries() + 1, at, answer);
		this.sending = this.sending.tried(attempt);
		return attempt;
	}

	final void sealLess(Instant before) {
		this.sending = this.sending.withoutExcerpts(before);
	}

	final void end(Ending how, Instant now) {
		this.sending = this.sending.over();
		this.ending = how.at(now);
	}

	final void finish(DeliveryStatus end, Ending how, Instant now) {
		moveTo(end);
		end(how, now);
	}

	final boolean holds(Claim claim) {
		return status() == DeliveryStatus.SENDING && sending().isHeldBy(claim);
	}

	final void dropped(DropReason reason, Instant now) {
		finish(DeliveryStatus.DROPPED, this.ending.dropped(reason), now);
		tell(NotificationDropped::new, this.sending.tries(), null, now);
	}

	/** Says what has happened to it. */
	final void tell(DeliveryEvent.Kind kind, int attempts, @Nullable String statusClass, Instant now) {
		record(kind.of(id(), this.consignment.subscriptionId(), this.consignment.noticeType(), attempts, statusClass,
				now));
	}

	public final Consignment consignment() {
		return this.consignment;
	}

	/** Absent where it is about no case. */
	public final @Nullable String lane() {
		return this.lane;
	}

	public final long number() {
		return this.number;
	}

	public final Instant createdAt() {
		return this.createdAt;
	}

	public final DeliveryStatus status() {
		return this.status;
	}

	public final Sending sending() {
		return this.sending;
	}

	public final Ending ending() {
		return this.ending;
	}

	@Override
	protected final Origin origin() {
		return this.consignment.origin();
	}

}
