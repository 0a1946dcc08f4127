/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.PlanId;
import org.rihla.returns.funding.Reservation.State;

/**
 * What an agreement sets aside, binds and frees for plans. Each verb is known by the
 * request or plan it is about. How much of which line is for whom is in its
 * {@link Ledger}.
 */
abstract class ReservedMoney extends Aggregate<AgreementId> {

	private Contract contract;

	private Ledger ledger;

	private @Nullable Instant nextAt;

	/** For the mapper. */
	@SuppressWarnings("NullAway.Init")
	ReservedMoney() {
	}

	ReservedMoney(AgreementId id, Contract contract, Ledger ledger) {
		super(id);
		this.contract = contract;
		this.ledger = ledger;
	}

	/** Sets one need aside for the whole group, or nothing; the same attempt once. */
	void reserve(Need need, Attempt attempt, PriceList prices, FundingTerms terms) {
		ReservationId reservation = attempt.reservationId(id(), need);
		boolean known = !those((one) -> one.reservationId().equals(reservation)).isEmpty();
		if (!known && canServe(attempt.wanted().group(), terms)) {
			this.ledger.roomFor(need, attempt.wanted().group(), this.contract.currency(), prices).ifPresent((line) -> {
				long price = need.price(this.contract.currency(), prices).orElseThrow();
				int places = attempt.wanted().group().people().size();
				Reservation made = Reservation.of(reservation, attempt, need, line.lineId(), price * places);
				put(this.ledger.reserved(made), terms);
				record(FundingEvent.FundingReserved.of(made, terms.now()));
				signal(line, terms);
			});
		}
	}

	/** Whether it could set a need aside now. */
	boolean couldReserve(Need need, Beneficiaries group, PriceList prices, FundingTerms terms) {
		return canServe(group, terms) && this.ledger.roomFor(need, group, this.contract.currency(), prices).isPresent();
	}

	/** The offer was taken: what stood for it is now reserved as any other money. */
	void keep(UUID attempt, FundingTerms terms) {
		standing((one) -> one.attemptId().equals(attempt) && one.is(State.RESERVED))
			.forEach((one) -> put(this.ledger.with(one.keptUntil(terms.now().plus(terms.reservation()))), terms));
	}

	/** The plan is ready: what is reserved for it may be bound. */
	void askForCommitment(PlanId plan, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan) && one.is(State.RESERVED))
			.forEach((one) -> put(this.ledger.with(one.asked(true)), terms));
	}

	/**
	 * A second person binds all that one request has set aside; again changes nothing.
	 * @param askedBy those who asked for the money or its spending
	 */
	void commit(RequestId request, String committedBy, Collection<String> askedBy, @Nullable FrozenRate rate,
			FundingTerms terms) {
		List<Reservation> known = of(request);
		List<Reservation> reserved = known.stream().filter((one) -> one.is(State.RESERVED)).toList();
		if (reserved.isEmpty() && known.stream().anyMatch((one) -> one.is(State.COMMITTED) || one.is(State.SPENT))) {
			return;
		}
		if (!reserved.stream().allMatch(Reservation::askedFor)) {
			throw new Refusal.TransitionNotAllowed(toString(), State.RESERVED, EnumSet.of(State.RELEASED));
		}
		require(new Condition("agreement-ended", inForce(terms)),
				new Condition("reservation-expired",
						!reserved.isEmpty()
								&& reserved.stream().allMatch((one) -> terms.now().isBefore(one.expiresOn()))),
				new Condition("maker-is-checker", !askedBy.contains(committedBy)));
		for (Reservation one : reserved) {
			put(this.ledger.committed(one, rate), terms);
			record(FundingEvent.FundingCommitted.of(one, terms.now()));
		}
	}

	/** The money is not bound; what still stands is reserved until its time is over. */
	void refuse(RequestId request, FundingTerms terms) {
		List<Reservation> asked = of(request).stream().filter(Reservation::askedFor).toList();
		if (asked.isEmpty() || asked.stream().anyMatch((one) -> one.is(State.COMMITTED) || one.is(State.SPENT))) {
			throw new Refusal.TransitionNotAllowed(toString(), State.RESERVED, EnumSet.of(State.COMMITTED));
		}
		for (Reservation one : asked) {
			put(this.ledger.with(one.asked(false)), terms);
			record(FundingEvent.CommitmentRefused.of(one, terms.now()));
		}
	}

	/** Whatever stands for the plan is free again, less what was paid out. */
	void release(PlanId plan, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan)).forEach((one) -> close(one, State.RELEASED, terms));
	}

	/** What a try has set aside and not bound is free again. */
	void abandon(UUID attempt, FundingTerms terms) {
		standing((one) -> one.attemptId().equals(attempt) && one.is(State.RESERVED))
			.forEach((one) -> close(one, State.RELEASED, terms));
	}

	/** What is set aside for one version of a plan, and not bound, is free again. */
	void abandon(PlanId plan, int version, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan) && one.version() == version && one.is(State.RESERVED))
			.forEach((one) -> close(one, State.RELEASED, terms));
	}

	/** Measures that a plan has given up are free again. */
	void trim(PlanId plan, Collection<String> needs, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan) && !needs.contains(one.need()))
			.forEach((one) -> close(one, State.RELEASED, terms));
	}

	/** Whether any of these was ever made here. */
	boolean knows(RequestId request) {
		return !those((one) -> one.requestId().equals(request)).isEmpty();
	}

	/** All for a request. */
	protected final List<Reservation> of(RequestId request) {
		List<Reservation> known = those((one) -> one.requestId().equals(request));
		if (known.isEmpty()) {
			throw new Refusal.NotFound("funding-request", request);
		}
		return known;
	}

	protected final void close(Reservation one, State unpaid, FundingTerms terms) {
		BudgetLine before = this.ledger.line(one.lineId());
		put(this.ledger.closed(one, unpaid, terms.leavesOn()), terms);
		if (one.kind() == Kind.RETURN && one.paidMinor() > 0) {
			record(FundingEvent.FundingSpent.of(one, terms.now()));
		}
		if (unpaid == State.EXPIRED) {
			record(FundingEvent.ReservationExpired.of(one, terms.now()));
		}
		else if (one.openMinor() > 0) {
			record(FundingEvent.FundingReleased.of(one, terms.now()));
		}
		signal(before, terms);
	}

	/** Says when a line has more than before, or comes near its end. */
	protected final void signal(BudgetLine before, FundingTerms terms) {
		BudgetLine after = this.ledger.line(before.lineId());
		if (after.freeMinor() > before.freeMinor() || after.hasMorePlacesThan(before)) {
			if (inForce(terms)) {
				record(FundingEvent.FundingAvailable.of(after, terms.now()));
			}
		}
		else if (after.exhausted() && !before.exhausted()) {
			record(FundingEvent.BudgetLineExhausted.of(after, terms.now()));
		}
		else if (after.low(terms) && !before.low(terms)) {
			record(FundingEvent.BudgetLineLow.of(after, terms.now()));
		}
	}

	protected final void put(Ledger after, FundingTerms terms) {
		this.ledger = after;
		this.nextAt = Stream
			.concat(endsBy(terms).stream(),
					after.reservations()
						.stream()
						.flatMap((one) -> Stream
							.ofNullable((one.is(State.RESERVED) && !one.offered()) ? one.expiresOn() : one.leavesOn())))
			.min(Comparator.naturalOrder())
			.orElse(null);
	}

	protected final List<Reservation> standing(Predicate<Reservation> asked) {
		return those((one) -> one.standing() && asked.test(one));
	}

	protected final List<Reservation> those(Predicate<Reservation> asked) {
		return this.ledger.those(asked);
	}

	private boolean canServe(Beneficiaries group, FundingTerms terms) {
		return inForce(terms) && this.contract.earmark().matches(group, terms.today());
	}

	final Ledger ledger() {
		return this.ledger;
	}

	final Contract contract() {
		return this.contract;
	}

	final List<BudgetLine> lines() {
		return this.ledger.lines();
	}

	final List<Reservation> reservations() {
		return this.ledger.reservations();
	}

	/** When something happens here by itself, if anything does. */
	final @Nullable Instant nextAt() {
		return this.nextAt;
	}

	/** Whether money may be set aside and bound. */
	protected abstract boolean inForce(FundingTerms terms);

	/** When it ends by itself, if it has not. */
	protected abstract Optional<Instant> endsBy(FundingTerms terms);

}
