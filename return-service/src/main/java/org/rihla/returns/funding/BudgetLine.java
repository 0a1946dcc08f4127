/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import org.jspecify.annotations.Nullable;

/** Part of an agreement's money and what has become of it. Amounts in minor units. */
record BudgetLine(LineId lineId, Activity activity, long amountMinor, @Nullable Integer maxPeople,
		@Nullable Long maxPerPersonMinor, long reservedMinor, long committedMinor, int people) {

	private static final int WHOLE = 100;

	static BudgetLine of(LineId id, DraftAgreement.Line line) {
		return new BudgetLine(id, line.activity(), line.amountMinor(), line.maxPeople(), line.maxPerPersonMinor(), 0, 0,
				0);
	}

	/** Whether it can pay this price for so many people. */
	boolean hasRoomFor(int places, long priceMinor) {
		boolean perPerson = this.maxPerPersonMinor == null || priceMinor <= this.maxPerPersonMinor;
		boolean persons = this.maxPeople == null || this.people + places <= this.maxPeople;
		return perPerson && persons && priceMinor <= freeMinor() / places;
	}

	BudgetLine reserve(int places, long amountMinor) {
		return with(this.reservedMinor + amountMinor, this.committedMinor, this.people + places);
	}

	BudgetLine commit(long amountMinor) {
		return with(this.reservedMinor - amountMinor, this.committedMinor + amountMinor, this.people);
	}

	BudgetLine releaseReserved(int places, long amountMinor) {
		return with(this.reservedMinor - amountMinor, this.committedMinor, this.people - places);
	}

	BudgetLine releaseCommitted(int places, long amountMinor) {
		return with(this.reservedMinor, this.committedMinor - amountMinor, this.people - places);
	}

	long freeMinor() {
		return this.amountMinor - this.reservedMinor - this.committedMinor;
	}

	int remainingPercent() {
		return Math.toIntExact(Math.multiplyExact(freeMinor(), WHOLE) / this.amountMinor);
	}

	@Nullable Integer remainingPlaces() {
		return (this.maxPeople != null) ? this.maxPeople - this.people : null;
	}

	private BudgetLine with(long reserved, long committed, int people) {
		return new BudgetLine(this.lineId, this.activity, this.amountMinor, this.maxPeople, this.maxPerPersonMinor,
				reserved, committed, people);
	}

}
