/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.act;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

/**
 * When a fact happened and when it was recorded: an offline day is entered later, and
 * deadlines count from the first.
 *
 * @param late whether that is long enough ago to need a reason
 */
public record Occurrence(Instant on, Instant recordedOn, boolean late, @Nullable Sensitive<String> lateReason) {

	/** Of something that happens at this moment. */
	public static Occurrence at(Instant now) {
		return new Occurrence(now, now, false, null);
	}

	/** The given conditions, and those that every recorded fact has. */
	public Condition[] with(Condition... conditions) {
		return Stream
			.concat(Arrays.stream(conditions),
					Stream.of(new Condition("occurred-in-future", !this.on.isAfter(this.recordedOn)),
							new Condition("late-entry-reason-missing", !this.late || this.lateReason != null)))
			.toArray(Condition[]::new);
	}

	/** What is kept of a late entry, for the programme-manager's list. */
	public Optional<LateEntry> lateEntry(String what) {
		return (this.late && this.lateReason != null)
				? Optional.of(new LateEntry(what, this.on, this.recordedOn, this.lateReason)) : Optional.empty();
	}

}
