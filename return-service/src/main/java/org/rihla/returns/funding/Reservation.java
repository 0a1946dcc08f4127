/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * Money set aside for one activity or measure of one group.
 *
 * @param attemptId the try that made it, with others perhaps of other agreements
 * @param need what it is for, inside the plan
 * @param version of a reintegration plan; 0 for a return
 * @param since when money was first asked for
 * @param offered whether it stands for an offer, which ends it; else it expires by itself
 * @param askedFor whether it was asked to be bound
 * @param actualMinor what was paid out so far
 * @param leavesOn when a closed one is no more kept
 */
record Reservation(ReservationId reservationId, UUID attemptId, RequestId requestId, Kind kind, PlanId planId,
		int version, CaseId caseId, Instant since, List<PersonId> personIds, LineId lineId, String need, State state,
		boolean offered, boolean askedFor, Instant expiresOn, @Nullable FrozenRate rate, @Nullable Instant leavesOn,
		@Sealed(Compartment.FINANCE) Sensitive<Long> amountMinor,
		@Sealed(Compartment.FINANCE) Sensitive<Long> actualMinor) {

	Reservation {
		personIds = List.copyOf(personIds);
	}

	static Reservation of(ReservationId id, Attempt attempt, Need need, LineId line, long amount) {
		FundingPackage wanted = attempt.wanted();
		return new Reservation(id, attempt.id(), wanted.requestId(), wanted.kind(), wanted.planId(), wanted.version(),
				wanted.caseId(), wanted.since(), wanted.group().ids(), line, need.key(), State.RESERVED,
				attempt.offered(), false, attempt.until(), null, null, Sensitive.of(amount), Sensitive.of(0L));
	}

	Reservation asked(boolean asked) {
		return with(this.state, this.offered, asked, this.expiresOn, this.rate, this.leavesOn, this.actualMinor);
	}

	Reservation keptUntil(Instant until) {
		return with(this.state, false, this.askedFor, until, this.rate, null, this.actualMinor);
	}

	Reservation committed(@Nullable FrozenRate frozen) {
		return with(State.COMMITTED, false, this.askedFor, this.expiresOn, frozen, null, this.actualMinor);
	}

	Reservation paid(long minor) {
		return with(this.state, this.offered, this.askedFor, this.expiresOn, this.rate, null,
				Sensitive.of(paidMinor() + minor));
	}

	Reservation closed(State state, Instant leavesOn) {
		return with(state, this.offered, this.askedFor, this.expiresOn, this.rate, leavesOn, this.actualMinor);
	}

	/** For fewer people; what was paid stays with those who have it. */
	Reservation sharedBy(List<PersonId> people, long minor) {
		return new Reservation(this.reservationId, this.attemptId, this.requestId, this.kind, this.planId, this.version,
				this.caseId, this.since, people, this.lineId, this.need, this.state, this.offered, this.askedFor,
				this.expiresOn, this.rate, this.leavesOn, Sensitive.of(minor), this.actualMinor);
	}

	/** Unpaid, for a plan that goes on beside. */
	Reservation movedTo(ReservationId id, PlanId plan) {
		return new Reservation(id, this.attemptId, this.requestId, this.kind, plan, this.version, this.caseId,
				this.since, this.personIds, this.lineId, this.need, this.state, this.offered, this.askedFor,
				this.expiresOn, this.rate, this.leavesOn, this.amountMinor, Sensitive.of(0L));
	}

	/** Known by the request that its plan would make. */
	Reservation requestedBy(RequestId request) {
		return new Reservation(this.reservationId, this.attemptId, request, this.kind, this.planId, this.version,
				this.caseId, this.since, this.personIds, this.lineId, this.need, this.state, this.offered,
				this.askedFor, this.expiresOn, this.rate, this.leavesOn, this.amountMinor, this.actualMinor);
	}

	private Reservation with(State state, boolean offered, boolean askedFor, Instant expiresOn,
			@Nullable FrozenRate rate, @Nullable Instant leavesOn, Sensitive<Long> actual) {
		return new Reservation(this.reservationId, this.attemptId, this.requestId, this.kind, this.planId, this.version,
				this.caseId, this.since, this.personIds, this.lineId, this.need, state, offered, askedFor, expiresOn,
				rate, leavesOn, this.amountMinor, actual);
	}

	boolean is(State state) {
		return this.state == state;
	}

	/** Whether money is set aside or bound by it. */
	boolean standing() {
		return this.state == State.RESERVED || this.state == State.COMMITTED;
	}

	/** Whether somebody was or will be served by it. */
	boolean serves() {
		return standing() || this.state == State.SPENT;
	}

	/** Whether its time is over and nothing else ends it. */
	boolean expiredAt(Instant now) {
		return is(State.RESERVED) && !this.offered && !now.isBefore(this.expiresOn);
	}

	/** Whether some of its people are among these, and others are not. */
	boolean dividedBy(Collection<PersonId> people) {
		return !Collections.disjoint(this.personIds, people) && !people.containsAll(this.personIds);
	}

	int places() {
		return this.personIds.size();
	}

	long paidMinor() {
		return this.actualMinor.reveal();
	}

	/** What is still set aside or bound and not paid out. */
	long openMinor() {
		return standing() ? this.amountMinor.reveal() - paidMinor() : 0;
	}

	/** What one person has of it. */
	long shareMinor() {
		return Math.ceilDiv((this.state == State.SPENT) ? paidMinor() : this.amountMinor.reveal(), places());
	}

	/** What has become of it. */
	enum State {

		/** Set aside. */
		RESERVED,
		/** Bound. */
		COMMITTED,
		/** Paid out. */
		SPENT,
		/** Free again. */
		RELEASED,
		/** Free again, since nobody bound it in time. */
		EXPIRED

	}

}
