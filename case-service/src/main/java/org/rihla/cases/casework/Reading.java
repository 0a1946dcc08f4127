/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.cipher.Compartment;

/**
 * Which compartments of a case this caller may read: those that its role works with.
 */
record Reading(Set<Compartment> open, PossibleActs possible) {

	private static final Set<Compartment> TOLD_WHEN_WITHHELD = EnumSet.of(Compartment.CORE, Compartment.TRAVEL,
			Compartment.MEDICAL, Compartment.FINANCE);

	static Reading of(Access access, AssistanceCase subject) {
		return new Reading(switch (access.role()) {
			case "caseworker" -> subject.status().beforeAssessed()
					? EnumSet.of(Compartment.CORE, Compartment.PROTECTION, Compartment.TRAVEL)
					: EnumSet.of(Compartment.CORE, Compartment.TRAVEL);
			case "protection-officer" -> EnumSet.of(Compartment.CORE, Compartment.PROTECTION, Compartment.TRAVEL);
			case "reintegration-officer" -> EnumSet.of(Compartment.CORE, Compartment.TRAVEL);
			case "programme-manager" -> EnumSet.of(Compartment.FINANCE);
			default -> EnumSet.noneOf(Compartment.class);
		}, PossibleActs.of(subject, access));
	}

	/** The value, or nothing where the compartment is closed. */
	<T> @Nullable T show(Compartment compartment, @Nullable T value) {
		return this.open.contains(compartment) ? value : null;
	}

	/** What the caller is told to exist but not shown; never PROTECTION. */
	Set<Compartment> withheld() {
		Set<Compartment> withheld = EnumSet.copyOf(TOLD_WHEN_WITHHELD);
		withheld.removeAll(this.open);
		return withheld;
	}

}
