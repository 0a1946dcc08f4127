/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.LocalDate;
import java.time.Period;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the doctor says of one traveller; all of it is sealed, outcome and conditions are
 * shown to those who prepare the journey, findings to medical-officers only.
 */
public record Fitness(@NotNull Outcome outcome, @NotNull Escort escort, boolean wheelchair, boolean oxygen,
		boolean stretcher, boolean extraSeat, boolean providerNeeded, boolean providerConfirmed,
		@Nullable @Size(max = 4000) String findings) {

	/** Whether the traveller may fly, conditions apart. */
	public boolean fit() {
		return this.outcome == Outcome.FIT || this.outcome == Outcome.FIT_WITH_CONDITIONS;
	}

	/** Whether the care needed on arrival is arranged. */
	public boolean providerSettled() {
		return !this.providerNeeded || this.providerConfirmed;
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "Fitness";
	}

	/**
	 * A finding with its last day.
	 *
	 * @param validUntil at most 30 days after the examination (configurable default)
	 */
	public record Validity(LocalDate examinedOn, LocalDate validUntil) {

		/** Of a finding made on that day. */
		public static Validity from(LocalDate examinedOn, Period validity) {
			return new Validity(examinedOn, examinedOn.plus(validity));
		}

		/** Whether it holds on that day. */
		public boolean coversOn(LocalDate day) {
			return !this.validUntil.isBefore(day);
		}

	}

	/** The doctor's word. */
	public enum Outcome {

		/** May fly. */
		FIT,
		/** May fly if the conditions are met. */
		FIT_WITH_CONDITIONS,
		/** May not fly now. */
		TEMPORARILY_UNFIT,
		/** May not fly. */
		UNFIT

	}

	/** Who has to go along. */
	public enum Escort {

		/** Nobody. */
		NONE,
		/** Somebody who helps. */
		NON_MEDICAL,
		/** A nurse. */
		NURSE,
		/** A doctor. */
		DOCTOR

	}

}
