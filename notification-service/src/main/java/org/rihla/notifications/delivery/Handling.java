/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.notifications.delivery.DeliveryEvent.NotificationDead;
import org.rihla.notifications.delivery.lane.Place;

/**
 * What people want of a delivery, besides its schedule: sent now, once more, or not at
 * all.
 */
abstract sealed class Handling extends Parcel permits Delivery {

	static final Set<DeliveryStatus> WAITING = EnumSet.of(DeliveryStatus.PENDING, DeliveryStatus.RETRYING);

	private static final Set<DeliveryStatus> RETRIED = EnumSet.of(DeliveryStatus.PENDING, DeliveryStatus.RETRYING,
			DeliveryStatus.DEAD);

	private static final Set<DeliveryStatus> SKIPPED = EnumSet
		.complementOf(EnumSet.of(DeliveryStatus.DELIVERED, DeliveryStatus.DROPPED));

	Handling(DeliveryId id, Consignment consignment, @Nullable Place place, Instant now) {
		super(id, consignment, place, now);
	}

	Handling() {
	}

	/** The endpoint is back: it is due now, whatever its schedule says. */
	public final void hasten(Instant now) {
		if (WAITING.contains(status())) {
			plan(sending().pace().hastened(now));
		}
	}

	/** What was given up is taken up again, from the beginning of its schedule. */
	public final void revive(Instant now) {
		if (status() == DeliveryStatus.DEAD && !ending().through()) {
			due(Pace.NOT_BEGUN.due(now));
		}
	}

	/** A person wants it sent now. */
	public final void retry(Instant now) {
		allowIn(ifPushed(ending().through() ? WAITING : RETRIED));
		hasten(now);
		revive(now);
	}

	/** A person lets the lane go on without it; a sender that is at it writes nothing. */
	public final void skip(SkipReason reason, Instant now) {
		allowIn(ending().through() ? EnumSet.noneOf(DeliveryStatus.class) : SKIPPED);
		if (status() != DeliveryStatus.DEAD) {
			tell(NotificationDead::new, sending().tries(), null, now);
			moveTo(DeliveryStatus.DEAD);
		}
		end(ending().skipped(reason), now);
	}

	/**
	 * What was delivered is sent once more with many others; what is fetched from a feed
	 * can be read again there.
	 */
	public final void resend(Instant now) {
		if (status() == DeliveryStatus.DELIVERED && consignment().pushed()) {
			due(Pace.NOT_BEGUN.due(now));
		}
	}

	/** A person wants it sent once more, besides its lane. */
	public final void replay(Instant now) {
		allowIn(ifPushed(EnumSet.of(DeliveryStatus.DELIVERED,
				(ending().skipped() != null) ? DeliveryStatus.DEAD : DeliveryStatus.DELIVERED)));
		due(Pace.NOT_BEGUN.due(now));
	}

	/** What the partner comes for, it reads again where it wants. */
	private Set<DeliveryStatus> ifPushed(Set<DeliveryStatus> known) {
		return consignment().pushed() ? known : EnumSet.noneOf(DeliveryStatus.class);
	}

}
