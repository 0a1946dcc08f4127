/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.ArrayList;
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
		return new Budget(with(new Reserved(reservation, line, false)), Sensitive.of(costMinor), this.boundMinor);
	}

	/** Money was bound for a version that costs so much. */
	Budget committed(UUID reservation, UUID line, long costMinor) {
		List<Reserved> after = with(new Reserved(reservation, line, true));
		boolean all = after.stream().allMatch(Reserved::committed);
		return new Budget(after, (this.coveredMinor != null) ? this.coveredMinor : Sensitive.of(costMinor),
				all ? Sensitive.of(costMinor) : this.boundMinor);
	}

	/** What stood under this reservation is free again. */
	Budget released(UUID reservation) {
		List<Reserved> after = others(reservation).toList();
		return after.isEmpty() ? none() : new Budget(after, this.coveredMinor, this.boundMinor);
	}

	/** Whether so much is set aside or bound. */
	boolean covers(long costMinor) {
		return !this.reservations.isEmpty() && this.coveredMinor != null && costMinor <= this.coveredMinor.reveal();
	}

	/** Whether so much is bound. */
	boolean binds(long costMinor) {
		return this.reservations.stream().anyMatch(Reserved::committed) && this.boundMinor != null
				&& costMinor <= this.boundMinor.reveal();
	}

	/** The line that pays, unless a measure names its own. */
	Optional<UUID> line() {
		return this.reservations.stream().filter(Reserved::committed).map(Reserved::lineId).findFirst();
	}

	private List<Reserved> with(Reserved reserved) {
		List<Reserved> after = new ArrayList<>(others(reserved.reservationId()).toList());
		after.add(reserved);
		return after;
	}

	private Stream<Reserved> others(UUID reservation) {
		return this.reservations.stream().filter((one) -> !one.reservationId().equals(reservation));
	}

	/** One sum that was set aside. */
	record Reserved(UUID reservationId, UUID lineId, boolean committed) {
	}

}
