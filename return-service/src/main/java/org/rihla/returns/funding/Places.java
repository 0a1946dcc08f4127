/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;

import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.PlanId;

import org.springframework.stereotype.Component;

/**
 * For the room of the waiting list: money for a plan that waits, held while it is
 * offered.
 */
@Component
public class Places {

	/** The rules by which agreements are asked; named with every offer. */
	public static final String RULES = "allocation/1";

	private final Allocation allocation;

	private final Packages packages;

	Places(Allocation allocation, Packages packages) {
		this.allocation = allocation;
		this.packages = packages;
	}

	/** Whether all that the plan needs could be set aside now. */
	public boolean possible(PlanId plan, Kind kind, int version) {
		return this.packages.of(plan, kind, version)
			.filter((wanted) -> !wanted.needs().isEmpty())
			.filter((wanted) -> this.allocation.possible(new Attempt(plan.value(), wanted, true, wanted.since())))
			.isPresent();
	}

	/**
	 * Sets all that the plan needs aside until the offer ends; the same attempt once.
	 * @return empty when there is not enough any more
	 */
	public Optional<Place> hold(UUID attempt, PlanId plan, Kind kind, int version, Instant until, Cause cause) {
		return this.packages.of(plan, kind, version)
			.map((wanted) -> this.allocation.reserve(new Attempt(attempt, wanted, true, until), cause))
			.filter((granted) -> !granted.isEmpty())
			.map(Places::place);
	}

	/** The offer was taken: the money is reserved as any other. */
	public void keep(UUID attempt, Cause cause) {
		this.allocation.keep(attempt, cause);
	}

	/** The offer has ended: the money is free. */
	public void release(UUID attempt, Cause cause) {
		this.allocation.abandon(attempt, cause);
	}

	private static Place place(List<Allocation.Granted> granted) {
		SortedSet<String> criteria = new TreeSet<>();
		granted.forEach((one) -> criteria.addAll(one.contract().earmark().criteria()));
		return new Place(granted.stream().map((one) -> one.reservation().reservationId().value()).toList(),
				granted.stream().map((one) -> one.agreement().value()).distinct().toList(), List.copyOf(criteria));
	}

	/**
	 * What stands for an offer.
	 *
	 * @param criteria of the donors, which the group meets
	 */
	public record Place(List<UUID> reservationIds, List<UUID> agreementIds, List<String> criteria) {
	}

}
