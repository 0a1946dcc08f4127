/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

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
import org.rihla.chassis.entry.Occurrence;
import org.rihla.returns.PersonId;

/**
 * The receiving side confirms who has arrived.
 *
 * @param met whether somebody met them
 */
public record ConfirmArrival(@NotEmpty @Size(max = 20) Set<@NotNull PersonId> personIds, boolean met,
		@Nullable Sensitive<@Size(max = 1000) String> immediateNeeds, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** What the time of an arrival has to meet. */
	public List<Condition> timely(Occurrence arrival, @Nullable Instant departedOn) {
		return List.of(new Condition("arrival-in-future", !arrival.on().isAfter(arrival.recordedOn())),
				new Condition("arrival-before-departure", departedOn == null || !arrival.on().isBefore(departedOn)),
				new Condition("late-entry-reason-missing", !arrival.late() || arrival.lateReason() != null));
	}

}
