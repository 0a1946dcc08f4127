/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Whether one traveller's health allows the journey.
 *
 * @param checkedOn the last check before boarding
 */
public record Health(@Sealed(Compartment.MEDICAL) @Nullable Sensitive<Fitness> fitness,
		Fitness.@Nullable Validity validity, @Nullable Instant checkedOn) {

	/** Nobody has looked yet. */
	public static Health unknown() {
		return new Health(null, null, null);
	}

	/** The doctor has spoken. */
	public Health examined(Sensitive<Fitness> finding, Fitness.Validity validity) {
		return new Health(finding, validity, this.checkedOn);
	}

	/** The last check was made. */
	public Health checked(Instant on) {
		return new Health(this.fitness, this.validity, on);
	}

	/** Whether the traveller may fly on that day, conditions apart. */
	public boolean fitOn(LocalDate day) {
		return this.fitness != null && this.fitness.reveal().fit() && this.validity != null
				&& this.validity.coversOn(day);
	}

	/** Whether the doctor said no. */
	public boolean unfit() {
		return this.fitness != null && !this.fitness.reveal().fit();
	}

	/** Whether the care needed on arrival, if any, is arranged. */
	public boolean careSettled() {
		return this.fitness == null || this.fitness.reveal().providerSettled();
	}

	/** Who has to go along. */
	public Fitness.Escort escort() {
		return (this.fitness != null) ? this.fitness.reveal().escort() : Fitness.Escort.NONE;
	}

	/** Whether the last check is not older than that. */
	public boolean checkedSince(Instant earliest) {
		return this.checkedOn != null && !this.checkedOn.isBefore(earliest);
	}

	/** The last day of the finding, if there is one. */
	public Stream<LocalDate> lastDays() {
		return (this.validity != null) ? Stream.of(this.validity.validUntil()) : Stream.empty();
	}

}
