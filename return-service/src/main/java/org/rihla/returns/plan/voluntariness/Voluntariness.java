/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.plan.voluntariness.Confirmation.Point;

/**
 * One person's decision to return: a process with dates, not a signature. Declared once,
 * confirmed again at each point of the way.
 */
public record Voluntariness(@Nullable Declaration declaration, List<Confirmation> confirmations) {

	public Voluntariness {
		confirmations = List.copyOf(confirmations);
	}

	/** Nothing is decided. */
	public static Voluntariness open() {
		return new Voluntariness(null, List.of());
	}

	/** The declaration was signed; that is the first confirmation. */
	public Voluntariness declared(Declaration declaration, String by) {
		return new Voluntariness(declaration,
				with(new Confirmation(Point.DECLARATION, declaration.declaredOn(), true, by)));
	}

	/** The decision was confirmed once more. */
	public Voluntariness confirmed(Confirmation confirmation) {
		return new Voluntariness(this.declaration, with(confirmation));
	}

	/** Whether the declaration was signed. */
	public boolean declared() {
		return this.declaration != null;
	}

	/**
	 * Whether, seen from that moment, it was confirmed as late as is asked for. The
	 * declaration itself does not count.
	 */
	public boolean reconfirmed(Instant on, Predicate<Confirmation> lately) {
		return this.confirmations.stream()
			.filter((one) -> one.point() != Point.DECLARATION && !one.occurredOn().isAfter(on))
			.anyMatch(lately);
	}

	private List<Confirmation> with(Confirmation confirmation) {
		List<Confirmation> all = new ArrayList<>(this.confirmations);
		all.add(confirmation);
		return all;
	}

}
