/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Erased;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** What is written down about a movement: whose it is, its way, its size. */
abstract class MovementFile extends Aggregate<MovementId> {

	private String missionCode;

	private String officeCode;

	private String ownerId;

	private PlanMovement.Kind kind;

	private YearMonth plannedMonth;

	@Sealed(Compartment.TRAVEL)
	private @Nullable Sensitive<Itinerary> itinerary;

	private int capacity;

	private Keepers keepers = Keepers.none();

	private Set<String> assignees = Set.of();

	private List<Reason> reasons = new ArrayList<>();

	/** For the mapper. */
	@SuppressWarnings({ "NullAway.Init", "unused" })
	MovementFile() {
	}

	MovementFile(MovementId id, PlanMovement command, String missionCode, String officeCode, String ownerId) {
		super(id);
		this.missionCode = missionCode;
		this.officeCode = officeCode;
		this.ownerId = ownerId;
		this.kind = command.kind();
		this.plannedMonth = command.itinerary().reveal().month();
		this.itinerary = command.itinerary();
		this.capacity = command.capacity();
	}

	/** Other legs from now on. */
	final void follow(Sensitive<Itinerary> itinerary) {
		this.itinerary = itinerary;
		this.plannedMonth = itinerary.reveal().month();
	}

	/** Nobody who went will be known any more: nor will be where to and why. */
	final void forgetJourney() {
		this.itinerary = null;
		this.reasons = new ArrayList<>();
	}

	final void note(Reason reason) {
		this.reasons.add(reason);
	}

	/** Those who work for its groups see the movement; nobody else of their role does. */
	final void keep(Keepers keepers) {
		this.keepers = keepers;
		this.assignees = keepers.owners();
	}

	final Keepers keepers() {
		return this.keepers;
	}

	final Set<String> assignees() {
		return this.assignees;
	}

	final PlanMovement.Kind kind() {
		return this.kind;
	}

	final YearMonth plannedMonth() {
		return this.plannedMonth;
	}

	/**
	 * Where it goes.
	 * @throws Erased when all who went are forgotten
	 */
	final Sensitive<Itinerary> itinerary() {
		if (this.itinerary == null) {
			throw new Erased(id().toString());
		}
		return this.itinerary;
	}

	/** Nothing when all who went are forgotten. */
	final Optional<TravelDates> dates() {
		return Optional.ofNullable(this.itinerary).map((known) -> known.reveal().dates());
	}

	/** Whether it was to leave within days. */
	final boolean leavesSoon(Instant now) {
		return itinerary().reveal().dates().soonAfter(now);
	}

	final int capacity() {
		return this.capacity;
	}

	final String officeCode() {
		return this.officeCode;
	}

	final List<Reason> reasons() {
		return List.copyOf(this.reasons);
	}

	@Override
	protected final Origin origin() {
		return new Origin(null, this.missionCode, this.officeCode);
	}

}
