/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.reintegration.agreed.MeasureId;

/**
 * What others may hear about one help: which, from whom, until when; never what it is.
 */
sealed interface MeasureEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case MeasureOrdered _ -> "reintegration.measureOrdered";
			case MeasureDelivered _ -> "reintegration.measureDelivered";
			case MeasureVerified _ -> "reintegration.measureVerified";
			case MeasureDisputed _ -> "reintegration.measureDisputed";
			case MeasureCancelled _ -> "reintegration.measureCancelled";
		};
	}

	/** How each of them is made. */
	@FunctionalInterface
	interface Kind {

		MeasureEvent of(ReintegrationPlanId plan, MeasureId measure, @Nullable UUID partner, LocalDate due, Instant on);

	}

	/** A provider is asked to deliver. */
	record MeasureOrdered(ReintegrationPlanId reintegrationPlanId, MeasureId measureId, @Nullable UUID partnerId,
			LocalDate dueOn, Instant occurredOn) implements MeasureEvent {
	}

	/** It is said to be there. */
	record MeasureDelivered(ReintegrationPlanId reintegrationPlanId, MeasureId measureId, @Nullable UUID partnerId,
			LocalDate dueOn, Instant occurredOn) implements MeasureEvent {
	}

	/** Another human has seen that it is. */
	record MeasureVerified(ReintegrationPlanId reintegrationPlanId, MeasureId measureId, @Nullable UUID partnerId,
			LocalDate dueOn, Instant occurredOn) implements MeasureEvent {
	}

	/** Another human has seen that it is not, or not as agreed. */
	record MeasureDisputed(ReintegrationPlanId reintegrationPlanId, MeasureId measureId, @Nullable UUID partnerId,
			LocalDate dueOn, Instant occurredOn) implements MeasureEvent {
	}

	/** It will not come. */
	record MeasureCancelled(ReintegrationPlanId reintegrationPlanId, MeasureId measureId, @Nullable UUID partnerId,
			LocalDate dueOn, Instant occurredOn) implements MeasureEvent {
	}

}
