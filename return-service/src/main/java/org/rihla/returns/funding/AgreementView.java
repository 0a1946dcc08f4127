/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.returns.PlanId;

/**
 * An agreement as the caller may see it; what single groups get is for those who hold the
 * budget.
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementView(AgreementId agreementId, AgreementStatus status, String donorCode, String titleCode,
		String currency, LocalDate start, LocalDate end, LocalDate graceEnd, List<LocalDate> reportingDates,
		Level level, Earmark earmark, List<LineView> lines, @Nullable Amendment amendment,
		@Nullable List<ReservationView> reservations) {

	private static final Set<String> BUDGET_HOLDERS = Set.of("finance-officer", "programme-manager");

	static AgreementView of(FundingAgreement agreement, Access access) {
		Contract contract = agreement.contract();
		boolean holder = BUDGET_HOLDERS.contains(access.role());
		return new AgreementView(agreement.id(), agreement.status(), contract.donorCode(), contract.titleCode(),
				contract.currency(), contract.start(), contract.end(), contract.graceEnd(), contract.reportingDates(),
				contract.level(), contract.earmark(), agreement.lines().stream().map(LineView::of).toList(),
				holder ? agreement.amendment() : null,
				holder ? agreement.reservations().stream().map(ReservationView::of).toList() : null);
	}

	/** A line: agreed, reserved, committed, spent and left, in money and people. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record LineView(LineId lineId, Activity activity, LineLimits limits, long reservedMinor, long committedMinor,
			long spentMinor, long freeMinor, int people, @Nullable Integer remainingPlaces) {

		static LineView of(BudgetLine line) {
			return new LineView(line.lineId(), line.activity(), line.limits(), line.reservedMinor(),
					line.committedMinor(), line.spentMinor(), line.freeMinor(), line.people(), line.remainingPlaces());
		}

	}

	/**
	 * Money set aside for one activity or measure of one group.
	 *
	 * @param need the activity, or the measure's id
	 * @param askedFor whether it is to be bound now
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record ReservationView(ReservationId reservationId, RequestId requestId, Kind kind, PlanId planId, LineId lineId,
			String need, int places, Reservation.State state, boolean offered, boolean askedFor, Instant expiresOn,
			long amountMinor, long actualMinor, @Nullable FrozenRate rate) {

		static ReservationView of(Reservation one) {
			return new ReservationView(one.reservationId(), one.requestId(), one.kind(), one.planId(), one.lineId(),
					one.need(), one.places(), one.state(), one.offered(), one.askedFor(), one.expiresOn(),
					one.amountMinor().reveal(), one.paidMinor(), one.rate());
		}

	}

}
