/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.PlanId;

/** Who has to hear that a movement changes: its groups, and those who receive them. */
record Concerned(List<PlanId> planIds, List<UUID> receptionIds, List<UUID> receivingPartnerIds) {

	/** The groups that have seats, and what they have asked of whom. */
	static Concerned of(List<PlanId> plans, TravellingGroups all) {
		List<TravellingGroup> groups = all.of(plans);
		return new Concerned(plans, each(groups, TravellingGroup::receptionId),
				each(groups, TravellingGroup::receivingPartnerId));
	}

	private static List<UUID> each(List<TravellingGroup> groups, Function<TravellingGroup, @Nullable UUID> id) {
		return groups.stream().map(id).<UUID>mapMulti((one, found) -> {
			if (one != null) {
				found.accept(one);
			}
		}).distinct().toList();
	}

}
