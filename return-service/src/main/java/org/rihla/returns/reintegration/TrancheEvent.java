/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.reintegration.agreed.TrancheId;

/** What others may hear about one part of the money: which, when, from which line. */
sealed interface TrancheEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case TrancheDue _ -> "reintegration.trancheDue";
			case TrancheRequested _ -> "reintegration.trancheRequested";
			case TrancheApproved _ -> "reintegration.trancheApproved";
			case TrancheSentBack _ -> "reintegration.trancheSentBack";
			case TrancheDisbursed _ -> "reintegration.trancheDisbursed";
			case TrancheConfirmed _ -> "reintegration.trancheConfirmed";
			case TrancheFailed _ -> "reintegration.trancheFailed";
			case TrancheCancelled _ -> "reintegration.trancheCancelled";
			case TrancheExpired _ -> "reintegration.trancheExpired";
		};
	}

	/** How each of them is made. */
	@FunctionalInterface
	interface Kind {

		TrancheEvent of(ReintegrationPlanId plan, TrancheId tranche, int number, LocalDate due, @Nullable UUID line,
				Instant on);

	}

	/** Its day has come. */
	record TrancheDue(ReintegrationPlanId reintegrationPlanId, TrancheId trancheId, int trancheNumber, LocalDate dueOn,
			@Nullable UUID lineId, Instant occurredOn) implements TrancheEvent {
	}

	/** It was asked for. */
	record TrancheRequested(ReintegrationPlanId reintegrationPlanId, TrancheId trancheId, int trancheNumber,
			LocalDate dueOn, @Nullable UUID lineId, Instant occurredOn) implements TrancheEvent {
	}

	/** A second human agrees. */
	record TrancheApproved(ReintegrationPlanId reintegrationPlanId, TrancheId trancheId, int trancheNumber,
			LocalDate dueOn, @Nullable UUID lineId, Instant occurredOn) implements TrancheEvent {
	}

	/** Something is missing. */
	record TrancheSentBack(ReintegrationPlanId reintegrationPlanId, TrancheId trancheId, int trancheNumber,
			LocalDate dueOn, @Nullable UUID lineId, Instant occurredOn) implements TrancheEvent {
	}

	/** It is paid. */
	record TrancheDisbursed(ReintegrationPlanId reintegrationPlanId, TrancheId trancheId, int trancheNumber,
			LocalDate dueOn, @Nullable UUID lineId, Instant occurredOn) implements TrancheEvent {
	}

	/** The returnee has it. */
	record TrancheConfirmed(ReintegrationPlanId reintegrationPlanId, TrancheId trancheId, int trancheNumber,
			LocalDate dueOn, @Nullable UUID lineId, Instant occurredOn) implements TrancheEvent {
	}

	/** It did not arrive. */
	record TrancheFailed(ReintegrationPlanId reintegrationPlanId, TrancheId trancheId, int trancheNumber,
			LocalDate dueOn, @Nullable UUID lineId, Instant occurredOn) implements TrancheEvent {
	}

	/** It will not be paid. */
	record TrancheCancelled(ReintegrationPlanId reintegrationPlanId, TrancheId trancheId, int trancheNumber,
			LocalDate dueOn, @Nullable UUID lineId, Instant occurredOn) implements TrancheEvent {
	}

	/** The time of support is over. */
	record TrancheExpired(ReintegrationPlanId reintegrationPlanId, TrancheId trancheId, int trancheNumber,
			LocalDate dueOn, @Nullable UUID lineId, Instant occurredOn) implements TrancheEvent {
	}

}
