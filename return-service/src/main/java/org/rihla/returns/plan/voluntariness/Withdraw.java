/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;

/**
 * People stay. Nothing is asked: no reason, no approval, no date; a date in the future
 * counts as now.
 *
 * @param personIds who stays; nobody named means everybody
 */
public record Withdraw(@Nullable @Size(max = 20) Set<@NotNull PersonId> personIds,
		@Nullable Sensitive<@Size(max = 2000) String> reason, @Nullable Instant occurredOn) {

	/** The whole group, without a word. */
	public static Withdraw silently() {
		return new Withdraw(null, null, null);
	}

	/** Who is named. */
	public Set<PersonId> named() {
		return (this.personIds != null) ? this.personIds : Set.of();
	}

	/** Those of the group who stay. */
	public List<PersonId> staying(List<PersonId> group) {
		return named().isEmpty() ? group : group.stream().filter(named()::contains).toList();
	}

	/** When the wish was said. */
	public Instant on(Instant now) {
		return (this.occurredOn != null && this.occurredOn.isBefore(now)) ? this.occurredOn : now;
	}

}
