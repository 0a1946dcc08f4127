/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;

/**
 * Part of an agreement's money and what has become of it. Amounts in minor units.
 *
 * @param people distinct persons whom it serves or has served
 * @param served on whom it has spent, of reservations that have left
 */
record BudgetLine(LineId lineId, Activity activity, LineLimits limits, long reservedMinor, long committedMinor,
		long spentMinor, int people, @Sealed(Compartment.FINANCE) Sensitive<Served> served) {

	private static final int WHOLE = 100;

	static BudgetLine of(LineId id, DraftAgreement.Line line) {
		return new BudgetLine(id, line.activity(),
				new LineLimits(line.amountMinor(), line.maxPeople(), line.maxPerPersonMinor(),
						(line.ceilings() != null) ? line.ceilings() : Map.of(), Boolean.TRUE.equals(line.coFunded())),
				0, 0, 0, 0, Sensitive.of(Served.nobody()));
	}

	BudgetLine reserve(long minor) {
		return with(this.reservedMinor + minor, this.committedMinor, this.spentMinor);
	}

	BudgetLine commit(long minor) {
		return with(this.reservedMinor - minor, this.committedMinor + minor, this.spentMinor);
	}

	BudgetLine spend(long minor) {
		return with(this.reservedMinor, this.committedMinor - minor, this.spentMinor + minor);
	}

	BudgetLine releaseReserved(long minor) {
		return with(this.reservedMinor - minor, this.committedMinor, this.spentMinor);
	}

	BudgetLine releaseCommitted(long minor) {
		return with(this.reservedMinor, this.committedMinor - minor, this.spentMinor);
	}

	BudgetLine serving(int people) {
		return new BudgetLine(this.lineId, this.activity, this.limits, this.reservedMinor, this.committedMinor,
				this.spentMinor, people, this.served);
	}

	/** What a spent reservation leaves behind when it goes. */
	BudgetLine remember(Reservation spent) {
		return new BudgetLine(this.lineId, this.activity, this.limits, this.reservedMinor, this.committedMinor,
				this.spentMinor, this.people, Sensitive.of(this.served.reveal().and(spent)));
	}

	/** The same money for as many people, but not for whom by this case. */
	BudgetLine forget(CaseId caseId) {
		Served known = this.served.reveal();
		return !known.knows(caseId) ? this : new BudgetLine(this.lineId, this.activity, this.limits, this.reservedMinor,
				this.committedMinor, this.spentMinor, this.people, Sensitive.of(known.forget(caseId)));
	}

	BudgetLine within(LineLimits limits) {
		return new BudgetLine(this.lineId, this.activity, limits, this.reservedMinor, this.committedMinor,
				this.spentMinor, this.people, this.served);
	}

	long amountMinor() {
		return this.limits.amountMinor();
	}

	long usedMinor() {
		return this.reservedMinor + this.committedMinor + this.spentMinor;
	}

	long freeMinor() {
		return amountMinor() - usedMinor();
	}

	int remainingPercent() {
		return Math.toIntExact(Math.multiplyExact(freeMinor(), WHOLE) / amountMinor());
	}

	@Nullable Integer remainingPlaces() {
		Integer most = this.limits.maxPeople();
		return (most != null) ? most - this.people : null;
	}

	/** Whether nothing more can be taken. */
	boolean exhausted() {
		Integer places = remainingPlaces();
		return freeMinor() == 0 || (places != null && places == 0);
	}

	/** Whether it nears its end. */
	boolean low(FundingTerms terms) {
		Integer places = remainingPlaces();
		return remainingPercent() <= terms.lowPercent() || (places != null && places <= terms.lowPlaces());
	}

	private boolean hasMorePlacesThan(BudgetLine other) {
		Integer mine = remainingPlaces();
		Integer others = other.remainingPlaces();
		return (mine == null) ? others != null : others != null && mine > others;
	}

	/**
	 * What others hear when it has more than before, or comes near its end.
	 * @param inForce whether what became free can be given
	 */
	Optional<FundingEvent> changeSince(BudgetLine before, boolean inForce, FundingTerms terms) {
		if (freeMinor() > before.freeMinor() || hasMorePlacesThan(before)) {
			return inForce ? Optional.of(FundingEvent.FundingAvailable.of(this, terms.now())) : Optional.empty();
		}
		if (exhausted() && !before.exhausted()) {
			return Optional.of(FundingEvent.BudgetLineExhausted.of(this, terms.now()));
		}
		return (low(terms) && !before.low(terms)) ? Optional.of(FundingEvent.BudgetLineLow.of(this, terms.now()))
				: Optional.empty();
	}

	/** Whether no limit is passed. */
	boolean holds() {
		Integer places = remainingPlaces();
		return freeMinor() >= 0 && (places == null || places >= 0);
	}

	private BudgetLine with(long reserved, long committed, long spent) {
		return new BudgetLine(this.lineId, this.activity, this.limits, reserved, committed, spent, this.people,
				this.served);
	}

}
