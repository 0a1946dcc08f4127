/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.movement.TravelDates;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.recheck.Clearance;
import org.rihla.returns.plan.rules.Act;

/**
 * One look at a plan before one step, which the guards of each phase are asked with.
 * Against booked dates; where none are booked, against today.
 *
 * @param concerned the travellers that the step is about
 * @param clearance what the case said; null when it did not answer
 */
public record Assessment(Standing plan, Column column, List<Traveller> concerned, @Nullable Clearance clearance,
		Act act) {

	/** The same, looked at from another step. */
	Assessment from(Column other) {
		return new Assessment(this.plan, other, this.concerned, this.clearance, this.act);
	}

	/** A gap of the whole group. */
	Stream<Gap> once(String code, boolean missing) {
		return missing ? Stream.of(new Gap(code, null)) : Stream.empty();
	}

	/** A gap of each traveller for whom it is missing. */
	Stream<Gap> forEach(String code, Predicate<Traveller> missing) {
		return this.concerned.stream().filter(missing).map((traveller) -> new Gap(code, traveller.personId()));
	}

	/** A gap of each traveller for whom the answer of the case does not hold. */
	Stream<Gap> cleared(String code, BiPredicate<Clearance, Traveller> holds) {
		Clearance answer = this.clearance;
		return (answer == null) ? Stream.empty() : forEach(code, (traveller) -> !holds.test(answer, traveller));
	}

	boolean adult(Traveller traveller) {
		return !traveller.minorOn(today());
	}

	/** Whether there is nobody of age among them. */
	boolean childrenOnly() {
		return this.concerned.stream().noneMatch(this::adult);
	}

	/**
	 * Whether somebody has to go along: for the doctor, or since no adult of the group
	 * does.
	 */
	boolean needsEscort(Traveller traveller) {
		return traveller.health().escort() != Fitness.Escort.NONE || childrenOnly();
	}

	LocalDate today() {
		return this.act.today();
	}

	Instant departure() {
		TravelDates dates = this.plan.travelDates();
		return (dates != null) ? dates.departure() : this.act.on();
	}

	LocalDate departureOn() {
		TravelDates dates = this.plan.travelDates();
		return (dates != null) ? dates.departureOn() : today();
	}

	LocalDate arrivalOn() {
		TravelDates dates = this.plan.travelDates();
		return (dates != null) ? dates.arrivalOn() : today();
	}

}
