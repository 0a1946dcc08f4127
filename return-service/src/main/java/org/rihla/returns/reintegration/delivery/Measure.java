/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.reintegration.agreed.MeasureId;

/**
 * What has become of one help.
 *
 * @param partnerId who delivers, if a partner does
 * @param dueOn when it should be there
 * @param deliveredBy subject of who said that it is there
 */
public record Measure(MeasureId measureId, MeasureStatus status, @Nullable UUID partnerId, @Nullable LocalDate dueOn,
		@Nullable Procurement procurement, @Nullable Delivery delivery, @Nullable HandOver handOver,
		@Nullable Check check, @Nullable Instant settledOn) {

	/** Agreed, and nothing done yet. */
	public static Measure planned(MeasureId id, @Nullable UUID partnerId, @Nullable LocalDate dueOn) {
		return new Measure(id, MeasureStatus.PLANNED, partnerId, dueOn, null, null, null, null, null);
	}

	/** Where a new version puts it. */
	public Measure agreed(@Nullable UUID partner, @Nullable LocalDate day) {
		return (this.status == MeasureStatus.PLANNED) ? new Measure(this.measureId, this.status, partner, day,
				this.procurement, this.delivery, this.handOver, this.check, this.settledOn) : this;
	}

	/** Offers are known and one is chosen. */
	public Measure procuring(Procurement chosen) {
		return new Measure(this.measureId, MeasureStatus.PROCURING, this.partnerId, this.dueOn, chosen, null, null,
				null, null);
	}

	/** Its provider is asked to deliver by that day. */
	public Measure ordered(LocalDate day) {
		return new Measure(this.measureId, MeasureStatus.ORDERED, this.partnerId, day, this.procurement, null, null,
				null, null);
	}

	/** Somebody says that it is there; what was found before counts no more. */
	public Measure delivered(Delivery made, @Nullable HandOver signed) {
		return new Measure(this.measureId, MeasureStatus.DELIVERED, this.partnerId, this.dueOn, this.procurement, made,
				signed, null, null);
	}

	/** The returnee has signed for it. */
	public Measure handedOver(HandOver signed) {
		return new Measure(this.measureId, this.status, this.partnerId, this.dueOn, this.procurement, this.delivery,
				signed, this.check, this.settledOn);
	}

	/** Another human has looked. */
	public Measure checked(Check made, Instant on) {
		MeasureStatus found = made.received() ? MeasureStatus.VERIFIED : MeasureStatus.DISPUTED;
		return new Measure(this.measureId, found, this.partnerId, this.dueOn, this.procurement, this.delivery,
				this.handOver, made, made.received() ? on : null);
	}

	/** It will not come. */
	public Measure cancelled(Instant on) {
		return new Measure(this.measureId, MeasureStatus.CANCELLED, this.partnerId, this.dueOn, this.procurement,
				this.delivery, this.handOver, this.check, on);
	}

	/** Whether this human said that it was delivered. */
	public boolean deliveredBy(String human) {
		return this.delivery != null && this.delivery.by().equals(human);
	}

	/** The day of its events: when it is due, or else today. */
	public LocalDate dueOr(LocalDate today) {
		return (this.dueOn != null) ? this.dueOn : today;
	}

}
