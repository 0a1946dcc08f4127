/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;

/**
 * What others may hear about money: for which plan, from which line, for how many; never
 * how much.
 */
sealed interface FundingEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case AgreementActivated _ -> "funding.agreementActivated";
			case FundingAvailable _ -> "funding.available";
			case FundingReserved _ -> "funding.reserved";
			case FundingCommitted _ -> "funding.committed";
			case FundingReleased _ -> "funding.released";
		};
	}

	/** The agreement can be drawn on. */
	record AgreementActivated(AgreementId agreementId, Instant occurredOn) implements FundingEvent {
	}

	/** Money or places of a line became free. */
	record FundingAvailable(LineId lineId, int remainingPercent, @Nullable Integer remainingPlaces,
			Instant occurredOn) implements FundingEvent {
	}

	/** Money is set aside for the group. */
	record FundingReserved(CaseId caseId, ReservationId reservationId, RequestId requestId, PlanId planId,
			LineId lineId, int places, Instant occurredOn) implements FundingEvent {
	}

	/** The money set aside is bound. */
	record FundingCommitted(CaseId caseId, ReservationId reservationId, RequestId requestId, PlanId planId,
			LineId lineId, int places, Instant occurredOn) implements FundingEvent {
	}

	/** The money is free again. */
	record FundingReleased(CaseId caseId, ReservationId reservationId, RequestId requestId, PlanId planId,
			LineId lineId, int places, Instant occurredOn) implements FundingEvent {
	}

}
