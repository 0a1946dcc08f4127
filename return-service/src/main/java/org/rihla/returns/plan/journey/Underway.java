/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.movement.TravelDates;

/**
 * The group on its way, from boarding to arrival.
 *
 * @param alarmAt when to miss them, unless somebody has confirmed the arrival; absent
 * once they were missed
 * @param leftBehindBecause why some did not board
 */
public record Underway(@Nullable Instant departedOn, @Nullable Instant alarmAt, List<Incident> incidents,
		@Sealed(Compartment.TRAVEL) @Nullable Sensitive<String> leftBehindBecause) {

	public Underway {
		incidents = List.copyOf(incidents);
	}

	/** Nobody has left. */
	public static Underway notYet() {
		return new Underway(null, null, List.of(), null);
	}

	/** They have boarded. */
	public Underway departed(Instant on, @Nullable TravelDates dates, Duration alarm) {
		return new Underway(on, ((dates != null) ? dates.arrival() : on).plus(alarm), this.incidents,
				this.leftBehindBecause);
	}

	/** Some did not board. */
	public Underway without(@Nullable Sensitive<String> reason) {
		return new Underway(this.departedOn, this.alarmAt, this.incidents, reason);
	}

	/** They are back where they began. */
	public Underway turnedBack() {
		return new Underway(null, null, this.incidents, this.leftBehindBecause);
	}

	/** Nobody needs to be missed any more, or they are. */
	public Underway settled() {
		return new Underway(this.departedOn, null, this.incidents, this.leftBehindBecause);
	}

	/** Something happened. */
	public Underway with(Incident incident) {
		List<Incident> all = new ArrayList<>(this.incidents);
		all.add(incident);
		return new Underway(this.departedOn, this.alarmAt, all, this.leftBehindBecause);
	}

	/** Whether it is time to miss them. */
	public boolean overdue(Instant now) {
		return this.alarmAt != null && !now.isBefore(this.alarmAt);
	}

	/** Whether this command was a wish to stay that came too late. */
	public boolean wishedLate(UUID command) {
		return this.incidents.stream()
			.anyMatch((incident) -> incident.kind() == Incident.Kind.LATE_WISH
					&& incident.reportedUnder().equals(command));
	}

	/** Whether something happened to the journey. */
	public boolean disturbed() {
		return this.incidents.stream().anyMatch((incident) -> incident.kind() == Incident.Kind.TRANSIT);
	}

}
