/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;

/**
 * Ends the time to think it over early, since each adult has asked for that in writing.
 */
public record WaiveCoolingOff(@NotNull @Size(max = 20) List<@NotNull @Valid WrittenRequest> requests,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** That none of these people is left out. */
	public List<Condition> askedBy(Collection<PersonId> adults) {
		List<PersonId> asking = this.requests.stream().map(WrittenRequest::personId).toList();
		return List.of(Condition.noneOf("own-written-request-missing",
				adults.stream().filter((person) -> !asking.contains(person)).toList()));
	}

	/**
	 * One person's own request.
	 *
	 * @param documentHash SHA-256 of what was written
	 */
	public record WrittenRequest(@NotNull PersonId personId,
			@NotNull @Pattern(regexp = "[0-9a-f]{64}") String documentHash) {
	}

}
