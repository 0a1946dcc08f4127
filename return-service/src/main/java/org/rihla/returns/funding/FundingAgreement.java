/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PlanId;

/**
 * A donor's money; it alone says how much is free, so it is the lock. It hears from many
 * plans, so each verb is known by the request it is about. Source: domain.md, 5.6.
 */
class FundingAgreement extends Aggregate<AgreementId> {

	private String missionCode;

	private String officeCode;

	private AgreementStatus status = AgreementStatus.DRAFT;

	private String draftedBy;

	private String donorCode;

	private String titleCode;

	private String currency;

	private LocalDate start;

	private LocalDate end;

	private List<BudgetLine> lines = new ArrayList<>();

	private List<Reservation> reservations = new ArrayList<>();

	/** For the mapper. */
	@SuppressWarnings({ "NullAway.Init", "unused" })
	private FundingAgreement() {
	}

	private FundingAgreement(AgreementId id, DraftAgreement command, String missionCode, String officeCode,
			String draftedBy) {
		super(id);
		this.missionCode = missionCode;
		this.officeCode = officeCode;
		this.draftedBy = draftedBy;
		this.donorCode = command.donorCode();
		this.titleCode = command.titleCode();
		this.currency = command.currency();
		this.start = command.start();
		this.end = command.end();
		for (DraftAgreement.Line line : command.lines()) {
			UUID lineId = Ids.derived(id.value(), "line-" + this.lines.size());
			this.lines.add(BudgetLine.of(new LineId(lineId), line));
		}
	}

	static FundingAgreement draft(AgreementId id, DraftAgreement command, String missionCode, String officeCode,
			String draftedBy) {
		return new FundingAgreement(id, command, missionCode, officeCode, draftedBy);
	}

	/** A second person puts it into force. */
	void activate(String activatedBy, Instant now) {
		this.status = step(this.status, AgreementStatus.ACTIVE,
				new Condition("maker-is-checker", !activatedBy.equals(this.draftedBy)));
		record(new FundingEvent.AgreementActivated(id(), now));
		this.lines.forEach((line) -> available(line, now));
	}

	/**
	 * Sets the whole package aside for the whole group, or nothing; the same request
	 * once.
	 */
	void reserve(FundingRequest request, PriceList prices, LocalDate today, Duration validFor, Instant now) {
		if (!inForce(today) || knows(request.requestId())) {
			return;
		}
		List<BudgetLine> before = List.copyOf(this.lines);
		List<Reservation> made = new ArrayList<>();
		for (Activity activity : request.activityCodes()) {
			reserve(activity, request, prices, now.plus(validFor)).ifPresent(made::add);
		}
		if (made.size() < request.activityCodes().size()) {
			this.lines.clear();
			this.lines.addAll(before);
			return;
		}
		this.reservations.addAll(made);
		made.forEach((one) -> record(new FundingEvent.FundingReserved(one.caseId(), one.reservationId(),
				one.requestId(), one.planId(), one.lineId(), one.places(), now)));
	}

	/** The plan is ready for its tickets: what is reserved for it may be bound. */
	void askForCommitment(PlanId plan) {
		this.reservations
			.replaceAll((one) -> (one.planId().equals(plan) && one.is(Reservation.State.RESERVED)) ? one.asked() : one);
	}

	/**
	 * A second person binds all that one request has set aside; again changes nothing.
	 * @param askedBy those who asked for the money or its spending
	 */
	void commit(RequestId request, String committedBy, Collection<String> askedBy, LocalDate today, Instant now) {
		List<Reservation> standing = standing(request);
		if (standing.isEmpty()) {
			throw new Refusal.NotFound("funding-request", request);
		}
		List<Reservation> reserved = standing.stream().filter((one) -> one.is(Reservation.State.RESERVED)).toList();
		if (reserved.isEmpty()) {
			return;
		}
		if (!reserved.stream().allMatch(Reservation::askedFor)) {
			throw new Refusal.TransitionNotAllowed(toString(), Reservation.State.RESERVED,
					EnumSet.of(Reservation.State.RELEASED));
		}
		require(new Condition("agreement-ended", inForce(today)),
				new Condition("reservation-expired",
						reserved.stream().allMatch((one) -> now.isBefore(one.expiresOn()))),
				new Condition("maker-is-checker", !askedBy.contains(committedBy)));
		reserved.forEach((one) -> commit(one, now));
	}

	/** The group stays: whatever stands for it is free again. */
	void release(PlanId plan, Instant now) {
		this.reservations.stream()
			.filter((one) -> one.planId().equals(plan) && one.standing())
			.toList()
			.forEach((one) -> release(one, now));
	}

	/** Whether the request was answered here. */
	boolean knows(RequestId request) {
		return this.reservations.stream().anyMatch((one) -> one.requestId().equals(request));
	}

	/** The plan that a request is for, if it is known here. */
	Optional<PlanId> planOf(RequestId request) {
		return this.reservations.stream()
			.filter((one) -> one.requestId().equals(request))
			.map(Reservation::planId)
			.findFirst();
	}

	AgreementStatus status() {
		return this.status;
	}

	String donorCode() {
		return this.donorCode;
	}

	String titleCode() {
		return this.titleCode;
	}

	String currency() {
		return this.currency;
	}

	LocalDate start() {
		return this.start;
	}

	LocalDate end() {
		return this.end;
	}

	List<BudgetLine> lines() {
		return List.copyOf(this.lines);
	}

	List<Reservation> reservations() {
		return List.copyOf(this.reservations);
	}

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

	private boolean inForce(LocalDate today) {
		return this.status == AgreementStatus.ACTIVE && !today.isBefore(this.start) && !today.isAfter(this.end);
	}

	private Optional<Reservation> reserve(Activity activity, FundingRequest request, PriceList prices,
			Instant expiresOn) {
		long price = prices.price(activity);
		return this.lines.stream()
			.filter((line) -> line.activity() == activity && prices.covers(activity)
					&& line.hasRoomFor(request.places(), price))
			.findFirst()
			.map((line) -> {
				long amount = price * request.places();
				replace(line, line.reserve(request.places(), amount));
				UUID reservation = Ids.derived(request.requestId().value(), id().value() + "|" + activity);
				return new Reservation(new ReservationId(reservation), request.requestId(), request.planId(),
						request.caseId(), line.lineId(), request.places(), Reservation.State.RESERVED, false, expiresOn,
						Sensitive.of(amount));
			});
	}

	private void commit(Reservation reservation, Instant now) {
		BudgetLine line = line(reservation);
		replace(line, line.commit(reservation.amountMinor().reveal()));
		replace(reservation, reservation.in(Reservation.State.COMMITTED));
		record(new FundingEvent.FundingCommitted(reservation.caseId(), reservation.reservationId(),
				reservation.requestId(), reservation.planId(), reservation.lineId(), reservation.places(), now));
	}

	private void release(Reservation reservation, Instant now) {
		BudgetLine line = line(reservation);
		long amount = reservation.amountMinor().reveal();
		BudgetLine freed = reservation.is(Reservation.State.RESERVED)
				? line.releaseReserved(reservation.places(), amount)
				: line.releaseCommitted(reservation.places(), amount);
		replace(line, freed);
		replace(reservation, reservation.in(Reservation.State.RELEASED));
		record(new FundingEvent.FundingReleased(reservation.caseId(), reservation.reservationId(),
				reservation.requestId(), reservation.planId(), reservation.lineId(), reservation.places(), now));
		available(freed, now);
	}

	private void available(BudgetLine line, Instant now) {
		record(new FundingEvent.FundingAvailable(line.lineId(), line.remainingPercent(), line.remainingPlaces(), now));
	}

	private List<Reservation> standing(RequestId request) {
		return this.reservations.stream().filter((one) -> one.requestId().equals(request) && one.standing()).toList();
	}

	private BudgetLine line(Reservation reservation) {
		return this.lines.stream()
			.filter((line) -> line.lineId().equals(reservation.lineId()))
			.findFirst()
			.orElseThrow();
	}

	private void replace(BudgetLine before, BudgetLine after) {
		this.lines.replaceAll((line) -> line.lineId().equals(before.lineId()) ? after : line);
	}

	private void replace(Reservation before, Reservation after) {
		this.reservations.replaceAll((one) -> one.reservationId().equals(before.reservationId()) ? after : one);
	}

}
