/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What is known of the plan's money. Its events carry no amounts, so what a version costs
 * when its money was set aside, or bound, tells how much that is.
 *
 * @param coveredMinor cost of the version for which money was last set aside
 * @param boundMinor cost of the version for which all of it was last bound
 */
record Budget(List<Reserved> reservations, @Sealed(Compartment.FINANCE) @Nullable Sensitive<Long> coveredMinor,
		@Sealed(Compartment.FINANCE) @Nullable Sensitive<Long> boundMinor) {

	Budget {
		reservations = List.copyOf(reservations);
	}

	static Budget none() {
		return new Budget(List.of(), null, null);
	}

	/** Money was set aside for a version that costs so much. */
	Budget reserved(UUID reservation, UUID line, long costMinor) {
		return knows(reservation) ? this : new Budget(with(new Reserved(reservation, line, Reserved.State.SET_ASIDE)),
				Sensitive.of(costMinor), this.boundMinor);
	}

	/** Money was bound for a version that costs so much. */
	Budget committed(UUID reservation, UUID line, long costMinor) {
		List<Reserved> after = with(new Reserved(reservation, line, Reserved.State.BOUND));
		boolean all = after.stream().allMatch(Reserved::bound);
		return new Budget(after, (this.coveredMinor != null) ? this.coveredMinor : Sensitive.of(costMinor),
				all ? Sensitive.of(costMinor) : this.boundMinor);
	}

	/** Some of it was paid out: it stays the plan's, whatever becomes of the rest. */
	Budget spent(UUID reservation, UUID line) {
		return new Budget(with(new Reserved(reservation, line, Reserved.State.PAID)), this.coveredMinor,
				this.boundMinor);
	}

	/** What stood under this reservation, and was not paid out, is free again. */
	Budget released(UUID reservation) {
		Optional<Reserved> known = this.reservations.stream().filter((one) -> one.is(reservation)).findFirst();
		if (known.isEmpty() || known.get().state() == Reserved.State.PAID) {
			return this;
		}
		List<Reserved> after = others(reservation).toList();
		boolean lost = after.isEmpty() || !known.get().bound();
		return new Budget(after, lost ? null : this.coveredMinor, after.isEmpty() ? null : this.boundMinor);
	}

	/** Whether so much is set aside or bound. */
	boolean covers(long costMinor) {
		return this.coveredMinor != null && costMinor <= this.coveredMinor.reveal();
	}

	/** Whether so much is bound. */
	boolean binds(long costMinor) {
		return this.boundMinor != null && costMinor <= this.boundMinor.reveal();
	}

	/** The line that pays, unless a measure names its own: one that has some left. */
	Optional<UUID> line() {
		return this.reservations.stream()
			.filter(Reserved::bound)
			.min(Comparator.comparing(Reserved::state))
			.map(Reserved::lineId);
	}

	private boolean knows(UUID reservation) {
		return this.reservations.stream().anyMatch((one) -> one.is(reservation));
	}

	private List<Reserved> with(Reserved reserved) {
		List<Reserved> after = new ArrayList<>(others(reserved.reservationId()).toList());
		after.add(reserved);
		return after;
	}

	private Stream<Reserved> others(UUID reservation) {
		return this.reservations.stream().filter((one) -> !one.is(reservation));
	}

	/** One sum that was set aside. */
	record Reserved(UUID reservationId, UUID lineId, State state) {

		boolean is(UUID reservation) {
			return this.reservationId.equals(reservation);
		}

		boolean bound() {
			return this.state != State.SET_ASIDE;
		}

		/** What has become of it. */
		enum State {

			/** Not for others. */
			SET_ASIDE,
			/** For this plan. */
			BOUND,
			/** Paid out, in part or all. */
			PAID

		}

	}

}
