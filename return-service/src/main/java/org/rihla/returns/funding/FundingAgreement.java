/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.PlanId;

/**
 * A donor's money; it alone says how much is free, so it is the lock. It hears from many
 * plans, so each verb is known by the request it is about. How much of which line is for
 * whom is in its {@link Ledger}.
 */
class FundingAgreement extends Aggregate<AgreementId> {

	private String missionCode;

	private String officeCode;

	private AgreementStatus status = AgreementStatus.DRAFT;

	private String draftedBy;

	private Contract contract;

	private Ledger ledger;

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
		this.contract = Contract.of(command);
		this.ledger = Ledger.of(id, command.lines());
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
		lines().forEach((line) -> available(line, now));
	}

	/**
	 * Sets the whole package aside for the whole group, or nothing; the same request
	 * once.
	 */
	void reserve(FundingRequest request, PriceList prices, LocalDate today, Duration validFor, Instant now) {
		if (inForce(today) && !knows(request.requestId())) {
			this.ledger = this.ledger.reserve(id(), request, prices, now.plus(validFor));
			this.ledger.of(request.requestId())
				.forEach((one) -> record(new FundingEvent.FundingReserved(one.caseId(), one.reservationId(),
						one.requestId(), one.planId(), one.lineId(), one.places(), now)));
		}
	}

	/** The plan is ready for its tickets: what is reserved for it may be bound. */
	void askForCommitment(PlanId plan) {
		this.ledger = this.ledger.askedFor(plan);
	}

	/**
	 * A second person binds all that one request has set aside; again changes nothing.
	 * @param askedBy those who asked for the money or its spending
	 */
	void commit(RequestId request, String committedBy, Collection<String> askedBy, LocalDate today, Instant now) {
		List<Reservation> standing = this.ledger.of(request).stream().filter(Reservation::standing).toList();
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
		for (Reservation one : reserved) {
			this.ledger = this.ledger.committed(one);
			record(new FundingEvent.FundingCommitted(one.caseId(), one.reservationId(), one.requestId(), one.planId(),
					one.lineId(), one.places(), now));
		}
	}

	/** The group stays: whatever stands for it is free again. */
	void release(PlanId plan, Instant now) {
		for (Reservation one : this.ledger.of(plan).stream().filter(Reservation::standing).toList()) {
			this.ledger = this.ledger.released(one);
			record(new FundingEvent.FundingReleased(one.caseId(), one.reservationId(), one.requestId(), one.planId(),
					one.lineId(), one.places(), now));
			available(this.ledger.line(one), now);
		}
	}

	/** Whether what is bound may still be paid out that day. */
	boolean spendable(LocalDate day) {
		return this.status == AgreementStatus.ACTIVE && !day.isBefore(this.contract.start());
	}

	/** Whether the request was answered here. */
	boolean knows(RequestId request) {
		return !this.ledger.of(request).isEmpty();
	}

	/** The plan that a request is for, if it is known here. */
	Optional<PlanId> planOf(RequestId request) {
		return this.ledger.of(request).stream().map(Reservation::planId).findFirst();
	}

	AgreementStatus status() {
		return this.status;
	}

	Contract contract() {
		return this.contract;
	}

	List<BudgetLine> lines() {
		return this.ledger.lines();
	}

	List<Reservation> reservations() {
		return this.ledger.reservations();
	}

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

	private boolean inForce(LocalDate today) {
		return this.status == AgreementStatus.ACTIVE && this.contract.runsOn(today);
	}

	private void available(BudgetLine line, Instant now) {
		record(new FundingEvent.FundingAvailable(line.lineId(), line.remainingPercent(), line.remainingPlaces(), now));
	}

}
