/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.funding.Reservation.State;

/**
 * What an agreement sets aside and frees for plans. Each verb is known by the try or plan
 * it is about. How much of which line is for whom is in its {@link Ledger}.
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

	/** The offer was taken: what stood for it is now reserved as any other money. */
	void keep(UUID attempt, FundingTerms terms) {
		standing((one) -> one.attemptId().equals(attempt) && one.is(State.RESERVED))
			.forEach((one) -> put(this.ledger.with(one.keptUntil(terms.now().plus(terms.reservation()))), terms));
	}

	/** Whatever stands for the plan is free again, less what was paid out. */
	void release(PlanId plan, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan)).forEach((one) -> free(one, terms));
	}

	/** What stands for the plan, but not by this try, is free again. */
	void releaseOlder(PlanId plan, UUID attempt, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan) && !one.attemptId().equals(attempt))
			.forEach((one) -> free(one, terms));
	}

	/** These people stay: their share is free again, less what was paid out. */
	void releaseShare(PlanId plan, Collection<PersonId> staying, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan)).forEach((one) -> {
			if (one.dividedBy(staying)) {
				Division division = Division.of(one, staying, plan);
				put(this.ledger.divided(division), terms);
				free(division.part(), terms);
			}
			else if (staying.containsAll(one.personIds())) {
				free(one, terms);
			}
		});
	}

	/** These people go on in a plan of their own: their share goes with them. */
	void divide(PlanId plan, PlanId sibling, Collection<PersonId> leaving, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan) && one.dividedBy(leaving))
			.forEach((one) -> put(this.ledger.divided(Division.of(one, leaving, sibling)), terms));
	}

	/** The plan that money went along with is there, and hears of it. */
	void announce(PlanId sibling, RequestId request, FundingTerms terms) {
		for (Reservation one : standing((some) -> some.planId().equals(sibling))) {
			Reservation theirs = one.requestedBy(request);
			put(this.ledger.with(theirs), terms);
			record(FundingEvent.FundingReserved.of(theirs, terms.now()));
			if (theirs.is(State.COMMITTED)) {
				record(FundingEvent.FundingCommitted.of(theirs, terms.now()));
			}
		}
	}

	/** What a try has set aside and not bound is free again. */
	void abandon(UUID attempt, FundingTerms terms) {
		standing((one) -> one.attemptId().equals(attempt) && one.is(State.RESERVED)).forEach((one) -> free(one, terms));
	}

	/** What is set aside for one version of a plan, and not bound, is free again. */
	void abandon(PlanId plan, int version, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan) && one.version() == version && one.is(State.RESERVED))
			.forEach((one) -> free(one, terms));
	}

	/** Measures that a plan has given up are free again. */
	void trim(PlanId plan, Collection<String> needs, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan) && !needs.contains(one.need())).forEach((one) -> free(one, terms));
	}

	/** Given back; a cost of the journey that was paid so far is its last. */
	private void free(Reservation one, FundingTerms terms) {
		if (one.kind() == Kind.RETURN && one.paidMinor() > 0) {
			record(FundingEvent.FundingSpent.of(one, terms.now()));
		}
		close(one, State.RELEASED, terms);
	}

	protected final void close(Reservation one, State unpaid, FundingTerms terms) {
		BudgetLine before = this.ledger.line(one.lineId());
		put(this.ledger.closed(one, unpaid, terms.leavesOn()), terms);
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
		this.ledger.line(before.lineId()).changeSince(before, inForce(terms), terms).ifPresent(this::record);
	}

	protected final void put(Ledger after, FundingTerms terms) {
		this.ledger = after;
		this.nextAt = Stream.concat(endsBy(terms).stream(), after.nextAt().stream())
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
