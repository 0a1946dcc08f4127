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
public record Assessment(ScreeningForm answers, VulnerabilityLevel suggestedLevel, @Nullable String confirmedBy,
		@Nullable String signedBy, @Nullable Instant signedOn) {

	/** The level that counts; null until a person confirmed one. */
	public @Nullable VulnerabilityLevel level() {
		return this.answers.confirmedLevel();
	}

	/** The higher of what was suggested and what was confirmed. */
	public VulnerabilityLevel gravest() {
		VulnerabilityLevel confirmed = level();
		return (confirmed != null) ? confirmed.atLeast(this.suggestedLevel) : this.suggestedLevel;
	}

	/** Whether a protection-officer has to sign: a high level, be it only suggested. */
	boolean needsSignature() {
		return gravest().compareTo(VulnerabilityLevel.HIGH) >= 0;
	}

	/** Whether something serious shows, so that a closer look is needed. */
	boolean serious() {
		return this.answers.serious();
	}

	/** Whether this human had a part in it. */
	boolean madeBy(String human) {
		return human.equals(this.confirmedBy);
	}

	/** With another level, which nobody has signed. */
	Assessment confirmed(VulnerabilityLevel level, @Nullable String reason, String by) {
		return new Assessment(this.answers.confirmed(level, reason), this.suggestedLevel, by, null, null);
	}

	boolean signed() {
		return this.signedBy != null;
	}

	Assessment signed(String by, Instant on) {
		return new Assessment(this.answers, this.suggestedLevel, this.confirmedBy, by, on);
	}

}
