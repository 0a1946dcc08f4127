/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;

/**
 * Enters where one traveller's leave stands.
 *
 * @param country the country that gives it, ISO 3166-1 alpha-2
 * @param legalBar whether a court or an authority forbids the departure
 */
public record RecordPermit(@NotNull PersonId personId, @NotNull Permit.Kind kind,
		@NotNull @Pattern(regexp = "[A-Z]{2}") String country, @NotNull Permit.State state,
		@Nullable Sensitive<@Size(max = 40) String> number, @Nullable LocalDate validFrom,
		@Nullable LocalDate validUntil, @Nullable Boolean legalBar, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	@AssertTrue(message = "a permit runs out by itself")
	boolean isEntered() {
		return this.state != Permit.State.EXPIRED;
	}

	/** Whether entering it means that the host authorities were told of the person. */
	public boolean tellsAuthorities() {
		return this.kind == Permit.Kind.EXIT
				&& (this.state == Permit.State.REQUESTED || this.state == Permit.State.GRANTED);
	}

	/** The permit as it stands. */
	public Permit permit() {
		return new Permit(this.kind, this.country, this.state, this.validFrom, this.validUntil, this.number,
				Boolean.TRUE.equals(this.legalBar));
	}

}
