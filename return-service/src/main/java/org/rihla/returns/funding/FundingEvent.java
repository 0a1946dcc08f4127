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
			case AgreementEnded _ -> "funding.agreementEnded";
			case BudgetLineAmended _ -> "funding.lineAmended";
			case FundingAvailable _ -> "funding.available";
			case BudgetLineLow _ -> "funding.lineLow";
			case BudgetLineExhausted _ -> "funding.lineExhausted";
			case FundingReserved _ -> "funding.reserved";
			case ReservationExpired _ -> "funding.reservationExpired";
			case FundingCommitted _ -> "funding.committed";
			case CommitmentRefused _ -> "funding.commitmentRefused";
			case FundingSpent _ -> "funding.spent";
			case FundingReleased _ -> "funding.released";
		};
	}

	/** The agreement can be drawn on. */
	record AgreementActivated(AgreementId agreementId, Instant occurredOn) implements FundingEvent {
	}

	/** Nothing new is given. */
	record AgreementEnded(AgreementId agreementId, Instant occurredOn) implements FundingEvent {
	}

	/** A line has other limits. */
	record BudgetLineAmended(AgreementId agreementId, LineId lineId, Instant occurredOn) implements FundingEvent {
	}

	/** Money or places of a line became free. */
	record FundingAvailable(LineId lineId, int remainingPercent, @Nullable Integer remainingPlaces,
			Instant occurredOn) implements FundingEvent {

		static FundingAvailable of(BudgetLine line, Instant now) {
			return new FundingAvailable(line.lineId(), line.remainingPercent(), line.remainingPlaces(), now);
		}

	}

	/** A line nears its end. */
	record BudgetLineLow(LineId lineId, int remainingPercent, @Nullable Integer remainingPlaces,
			Instant occurredOn) implements FundingEvent {

		static BudgetLineLow of(BudgetLine line, Instant now) {
			return new BudgetLineLow(line.lineId(), line.remainingPercent(), line.remainingPlaces(), now);
		}

	}

	/** A line has nothing left. */
	record BudgetLineExhausted(LineId lineId, int remainingPercent, @Nullable Integer remainingPlaces,
			Instant occurredOn) implements FundingEvent {

		static BudgetLineExhausted of(BudgetLine line, Instant now) {
			return new BudgetLineExhausted(line.lineId(), line.remainingPercent(), line.remainingPlaces(), now);
		}

	}

	/** Money is set aside for the group. */
	record FundingReserved(CaseId caseId, ReservationId reservationId, RequestId requestId, PlanId planId, Kind kind,
			LineId lineId, int places, Instant occurredOn) implements FundingEvent {

		static FundingReserved of(Reservation one, Instant now) {
			return new FundingReserved(one.caseId(), one.reservationId(), one.requestId(), one.planId(), one.kind(),
					one.lineId(), one.places(), now);
		}

	}

	/** Nobody bound it in time: it is free again. */
	record ReservationExpired(CaseId caseId, ReservationId reservationId, RequestId requestId, PlanId planId, Kind kind,
			LineId lineId, int places, Instant occurredOn) implements FundingEvent {

		static ReservationExpired of(Reservation one, Instant now) {
			return new ReservationExpired(one.caseId(), one.reservationId(), one.requestId(), one.planId(), one.kind(),
					one.lineId(), one.places(), now);
		}

	}

	/** The money set aside is bound. */
	record FundingCommitted(CaseId caseId, ReservationId reservationId, RequestId requestId, PlanId planId, Kind kind,
			LineId lineId, int places, Instant occurredOn) implements FundingEvent {

		static FundingCommitted of(Reservation one, Instant now) {
			return new FundingCommitted(one.caseId(), one.reservationId(), one.requestId(), one.planId(), one.kind(),
					one.lineId(), one.places(), now);
		}

	}

	/** The money is not bound. */
	record CommitmentRefused(CaseId caseId, ReservationId reservationId, RequestId requestId, PlanId planId, Kind kind,
			LineId lineId, int places, Instant occurredOn) implements FundingEvent {

		static CommitmentRefused of(Reservation one, Instant now) {
			return new CommitmentRefused(one.caseId(), one.reservationId(), one.requestId(), one.planId(), one.kind(),
					one.lineId(), one.places(), now);
		}

	}

	/** What was bound was paid out. */
	record FundingSpent(CaseId caseId, ReservationId reservationId, RequestId requestId, PlanId planId, Kind kind,
			LineId lineId, int places, Instant occurredOn) implements FundingEvent {

		static FundingSpent of(Reservation one, Instant now) {
			return new FundingSpent(one.caseId(), one.reservationId(), one.requestId(), one.planId(), one.kind(),
					one.lineId(), one.places(), now);
		}

	}

	/** The money is free again. */
	record FundingReleased(CaseId caseId, ReservationId reservationId, RequestId requestId, PlanId planId, Kind kind,
			LineId lineId, int places, Instant occurredOn) implements FundingEvent {

		static FundingReleased of(Reservation one, Instant now) {
			return new FundingReleased(one.caseId(), one.reservationId(), one.requestId(), one.planId(), one.kind(),
					one.lineId(), one.places(), now);
		}

	}

}
