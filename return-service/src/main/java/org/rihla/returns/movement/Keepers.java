/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.access.Scope;
import org.rihla.returns.PlanId;

/** Who works for the groups on a movement: they see it, and of it their own groups. */
record Keepers(List<Keeper> all) {

	Keepers {
		all = List.copyOf(all);
	}

	static Keepers none() {
		return new Keepers(List.of());
	}

	/** With this one as the group is kept now. */
	Keepers with(Keeper keeper) {
		Stream<Keeper> others = this.all.stream().filter((one) -> !one.planId().equals(keeper.planId()));
		return new Keepers(Stream.concat(others, Stream.of(keeper)).toList());
	}

	/** Without those whose groups have no seats any more. */
	Keepers only(Collection<PlanId> plans) {
		return new Keepers(this.all.stream().filter((one) -> plans.contains(one.planId())).toList());
	}

	/** Whoever works for a group works for those who part from it. */
	Keepers parted(PlanId from, PlanId to) {
		return this.all.stream()
			.filter((one) -> one.planId().equals(from))
			.findFirst()
			.map((one) -> with(one.of(to)))
			.orElse(this);
	}

	/** Subjects of those who own the cases. */
	Set<String> owners() {
		return this.all.stream().map(Keeper::ownerId).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
	}

	/** Whether the caller, who may see the movement, may see this group on it. */
	boolean show(PlanId plan, String office, Access access) {
		Caller caller = access.caller();
		boolean ofThisOffice = access.scope() == Scope.OFFICE && office.equals(caller.office());
		return access.scope() == Scope.ALL || ofThisOffice || this.all.stream()
			.anyMatch((one) -> one.planId().equals(plan) && one.is(caller.subject(), caller.office()));
	}

}
