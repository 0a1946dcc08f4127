/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a screening found and who stands for it; even the signature would betray the
 * level, so all of it is sealed as one.
 */
public record Assessment(ScreeningForm answers, VulnerabilityLevel suggestedLevel, @Nullable String signedBy,
		@Nullable Instant signedOn) {

	/** The level that counts; null until a person confirmed one. */
	public @Nullable VulnerabilityLevel level() {
		return this.answers.confirmedLevel();
	}

	/** The higher of what was suggested and what was confirmed. */
	public VulnerabilityLevel gravest() {
		VulnerabilityLevel confirmed = level();
		return (confirmed != null) ? confirmed.atLeast(this.suggestedLevel) : this.suggestedLevel;
	}

	/**
	 * Whether a protection-officer has to sign: serious findings, or a high level, be it
	 * confirmed or only suggested.
	 */
	boolean needsSignature() {
		return this.answers.serious() || isHigh(this.suggestedLevel) || isHigh(level());
	}

	private static boolean isHigh(@Nullable VulnerabilityLevel level) {
		return level != null && level.compareTo(VulnerabilityLevel.HIGH) >= 0;
	}

	boolean signed() {
		return this.signedBy != null;
	}

	Assessment signed(String by, Instant on) {
		return new Assessment(this.answers, this.suggestedLevel, by, on);
	}

}
