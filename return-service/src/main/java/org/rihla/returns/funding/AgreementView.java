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
		String currency, LocalDate start, LocalDate end, List<BudgetLine> lines,
		@Nullable List<ReservationView> reservations) {

	private static final Set<String> BUDGET_HOLDERS = Set.of("finance-officer", "programme-manager");

	static AgreementView of(FundingAgreement agreement, Access access) {
		Contract contract = agreement.contract();
		return new AgreementView(agreement.id(), agreement.status(), contract.donorCode(), contract.titleCode(),
				contract.currency(), contract.start(), contract.end(), agreement.lines(),
				BUDGET_HOLDERS.contains(access.role())
						? agreement.reservations().stream().map(ReservationView::of).toList() : null);
	}

	/**
	 * Money set aside for one activity of one group.
	 *
	 * @param askedFor whether it is to be bound now
	 */
	record ReservationView(ReservationId reservationId, RequestId requestId, PlanId planId, LineId lineId, int places,
			Reservation.State state, boolean askedFor, Instant expiresOn, long amountMinor) {

		static ReservationView of(Reservation reservation) {
			return new ReservationView(reservation.reservationId(), reservation.requestId(), reservation.planId(),
					reservation.lineId(), reservation.places(), reservation.state(), reservation.askedFor(),
					reservation.expiresOn(), reservation.amountMinor().reveal());
		}

	}

}
