/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.journey;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;

/**
 * Enters who has boarded: everybody but those who are named.
 *
 * @param notBoarded who was left behind, and what happened
 * @param reason needed when somebody was
 */
public record RecordDeparture(@Nullable @Size(max = 20) List<@NotNull @Valid NotBoarded> notBoarded,
		@Nullable Sensitive<@Size(max = 2000) String> reason, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** Everybody has boarded, now. */
	public static RecordDeparture ofAll() {
		return new RecordDeparture(null, null, null, null);
	}

	/** Who was left behind. */
	public List<PersonId> leftBehind() {
		return left().stream().map(NotBoarded::personId).distinct().toList();
	}

	/** What happened to somebody. */
	public Set<Outcome> outcomes() {
		return left().stream()
			.map(NotBoarded::outcome)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
	}

	/** To whom it happened. */
	public List<PersonId> leftBehind(Outcome outcome) {
		return left().stream().filter((one) -> one.outcome() == outcome).map(NotBoarded::personId).distinct().toList();
	}

	/** That it is said why somebody was left behind. */
	public List<Condition> reasoned() {
		return left().isEmpty() ? List.of() : List.of(new GiveReason(this.reason).given());
	}

	private List<NotBoarded> left() {
		return (this.notBoarded != null) ? this.notBoarded : List.of();
	}

	/** Somebody who did not board. */
	public record NotBoarded(@NotNull PersonId personId, @NotNull Outcome outcome) {
	}

	/** Why somebody did not board, coarsely. */
	public enum Outcome {

		/** The person did not come. */
		NO_SHOW,
		/** The carrier or an authority did not let the person board. */
		OFFLOADED,
		/** Nobody flew. */
		FLIGHT_CANCELLED

	}

}
