/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PlanId;

/**
 * How people left the group, and how the group began.
 *
 * @param partings those who went on in plans of their own
 * @param partOf the plan that this one began beside
 * @param leftBecause why somebody left last
 */
record Divisions(List<Parting> partings, @Nullable PlanId partOf,
		@Sealed(Compartment.CORE) @Nullable Sensitive<String> leftBecause) {

	Divisions {
		partings = List.copyOf(partings);
	}

	static Divisions none() {
		return new Divisions(List.of(), null, null);
	}

	/** Of a group that parted from another plan. */
	static Divisions beside(PlanId original) {
		return new Divisions(List.of(), original, null);
	}

	Divisions with(Parting parting) {
		return new Divisions(Stream.concat(this.partings.stream(), Stream.of(parting)).toList(), this.partOf,
				this.leftBecause);
	}

	Divisions because(@Nullable Sensitive<String> reason) {
		return new Divisions(this.partings, this.partOf, reason);
	}

	/** Where people of this group went on. */
	List<PlanId> siblings() {
		return this.partings.stream().map(Parting::siblingPlanId).toList();
	}

	Parting to(PlanId sibling) {
		return this.partings.stream()
			.filter((parting) -> parting.siblingPlanId().equals(sibling))
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("nobody parted to plan " + sibling.value()));
	}

}
