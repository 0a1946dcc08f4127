/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.PlanId;
import org.rihla.returns.funding.Reservation.State;

/**
 * What an agreement binds and pays out of what it has set aside, as a second person
 * decides.
 */
abstract class BoundMoney extends ReservedMoney {

	/** For the mapper. */
	BoundMoney() {
	}

	BoundMoney(AgreementId id, Contract contract, Ledger ledger) {
		super(id, contract, ledger);
	}

	/** The plan is ready: what is reserved for it may be bound. */
	void askForCommitment(PlanId plan, FundingTerms terms) {
		standing((one) -> one.planId().equals(plan) && one.is(State.RESERVED))
			.forEach((one) -> put(ledger().with(one.asked(true)), terms));
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
		boolean lost = inForce(terms) && reserved.isEmpty();
		require(new Condition("agreement-ended", inForce(terms)),
				new Condition("reservation-expired",
						!lost && reserved.stream().allMatch((one) -> terms.now().isBefore(one.expiresOn()))),
				new Condition("maker-is-checker", !askedBy.contains(committedBy)));
		for (Reservation one : reserved) {
			put(ledger().committed(one, rate), terms);
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
			put(ledger().with(one.asked(false)), terms);
			record(FundingEvent.CommitmentRefused.of(one, terms.now()));
		}
	}

	/** Pays costs of what is bound; the last of each frees the rest. */
	void settle(RequestId request, SettleCosts costs, String by, Collection<String> askedBy, FundingTerms terms) {
		List<Reservation> known = of(request);
		List<Settlement> settlements = costs.of(known);
		if (settlements.isEmpty() || !settlements.stream().allMatch((one) -> one.of().is(State.COMMITTED))) {
			throw new Refusal.TransitionNotAllowed(toString(), State.RESERVED, EnumSet.of(State.COMMITTED));
		}
		require(new Condition("agreement-closed", spendable(terms.today())),
				new Condition("commitment-exceeded", settlements.stream().allMatch(Settlement::covered)),
				new Condition("maker-is-checker", !askedBy.contains(by)));
		settlements.forEach((one) -> pay(one, terms));
	}

	/**
	 * A tranche was paid out from a line: it is spent of what is bound there for the
	 * plan.
	 */
	long spend(PlanId plan, LineId line, long minor, FundingTerms terms) {
		long open = minor;
		for (Reservation one : standing(
				(some) -> some.planId().equals(plan) && some.lineId().equals(line) && some.is(State.COMMITTED))) {
			long part = Math.min(open, one.openMinor());
			if (part > 0) {
				pay(new Settlement(one, part, part == one.openMinor()), terms);
				open -= part;
			}
		}
		return minor - open;
	}

	/** Whether what is bound may still be paid out that day. */
	abstract boolean spendable(LocalDate day);

	/** All for a request. */
	private List<Reservation> of(RequestId request) {
		List<Reservation> known = those((one) -> one.requestId().equals(request));
		if (known.isEmpty()) {
			throw new Refusal.NotFound("funding-request", request);
		}
		return known;
	}

	/** With the last of its costs the need is paid for, even when it cost nothing. */
	private void pay(Settlement settlement, FundingTerms terms) {
		Reservation paid = settlement.of();
		put(ledger().paid(paid, settlement.minor()), terms);
		if (paid.kind() == Kind.REINTEGRATION || settlement.last()) {
			record(FundingEvent.FundingSpent.of(paid, terms.now()));
		}
		if (settlement.last()) {
			those((one) -> one.reservationId().equals(paid.reservationId()))
				.forEach((one) -> close(one, State.RELEASED, terms));
		}
	}

}
