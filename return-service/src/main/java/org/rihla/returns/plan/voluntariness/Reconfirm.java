/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;

/** Enters that these persons, asked again, still want to return. */
public record Reconfirm(@NotNull Confirmation.Point point, @NotEmpty @Size(max = 20) Set<@NotNull PersonId> personIds,
		boolean inPrivate, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** At the airport nobody else listens. */
	public List<Condition> alone() {
		return List.of(new Condition("not-in-private", this.inPrivate || this.point != Confirmation.Point.AIRPORT));
	}

}
