/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PlanId;

/**
 * The money of one agreement: what each line has, and for whom some of it is set aside or
 * bound. What is reserved and committed on a line is always the sum of its reservations.
 */
record Ledger(List<BudgetLine> lines, List<Reservation> reservations) {

	Ledger {
		lines = List.copyOf(lines);
		reservations = List.copyOf(reservations);
	}

	static Ledger of(AgreementId agreement, List<DraftAgreement.Line> drafted) {
		List<BudgetLine> lines = new ArrayList<>();
		for (DraftAgreement.Line line : drafted) {
			UUID id = Ids.derived(agreement.value(), "line-" + lines.size());
			lines.add(BudgetLine.of(new LineId(id), line));
		}
		return new Ledger(lines, List.of());
	}

	/** The whole package set aside for the whole group; otherwise as it is. */
	Ledger reserve(AgreementId agreement, FundingRequest request, PriceList prices, Instant until) {
		Ledger after = this;
		for (Activity activity : request.activityCodes()) {
			Optional<BudgetLine> line = after.roomFor(activity, request.places(), prices);
			if (line.isEmpty()) {
				return this;
			}
			long amount = prices.price(activity) * request.places();
			UUID id = Ids.derived(request.requestId().value(), agreement.value() + "|" + activity);
			after = after.with(line.get().reserve(request.places(), amount))
				.and(new Reservation(new ReservationId(id), request.requestId(), request.planId(), request.caseId(),
						line.get().lineId(), request.places(), Reservation.State.RESERVED, false, until,
						Sensitive.of(amount)));
		}
		return after;
	}

	/** What is reserved for the plan may be bound. */
	Ledger askedFor(PlanId plan) {
		return new Ledger(this.lines,
				this.reservations.stream()
					.map((one) -> (one.planId().equals(plan) && one.is(Reservation.State.RESERVED)) ? one.asked() : one)
					.toList());
	}

	Ledger committed(Reservation reservation) {
		return with(line(reservation).commit(reservation.amountMinor().reveal()))
			.with(reservation.in(Reservation.State.COMMITTED));
	}

	Ledger released(Reservation reservation) {
		long amount = reservation.amountMinor().reveal();
		BudgetLine line = line(reservation);
		return with(reservation.is(Reservation.State.RESERVED) ? line.releaseReserved(reservation.places(), amount)
				: line.releaseCommitted(reservation.places(), amount))
			.with(reservation.in(Reservation.State.RELEASED));
	}

	List<Reservation> of(RequestId request) {
		return this.reservations.stream().filter((one) -> one.requestId().equals(request)).toList();
	}

	List<Reservation> of(PlanId plan) {
		return this.reservations.stream().filter((one) -> one.planId().equals(plan)).toList();
	}

	BudgetLine line(Reservation reservation) {
		return this.lines.stream()
			.filter((line) -> line.lineId().equals(reservation.lineId()))
			.findFirst()
			.orElseThrow();
	}

	private Optional<BudgetLine> roomFor(Activity activity, int places, PriceList prices) {
		return this.lines.stream()
			.filter((line) -> line.activity() == activity && prices.covers(activity)
					&& line.hasRoomFor(places, prices.price(activity)))
			.findFirst();
	}

	private Ledger with(BudgetLine after) {
		return new Ledger(
				this.lines.stream().map((line) -> line.lineId().equals(after.lineId()) ? after : line).toList(),
				this.reservations);
	}

	private Ledger with(Reservation after) {
		return new Ledger(this.lines,
				this.reservations.stream()
					.map((one) -> one.reservationId().equals(after.reservationId()) ? after : one)
					.toList());
	}

	private Ledger and(Reservation made) {
		List<Reservation> all = new ArrayList<>(this.reservations);
		all.add(made);
		return new Ledger(this.lines, all);
	}

}
