/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.entry;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

/**
 * When something happened in the world, against when it was entered: deadlines count from
 * the first, never in the future, and an entry that comes late says why.
 *
 * @param late whether that is long enough ago to need a reason
 */
public record Occurrence(Instant on, Instant recordedOn, boolean late, @Nullable Sensitive<String> lateReason) {

	/** Of something that happens at this moment. */
	public static Occurrence at(Instant now) {
		return new Occurrence(now, now, false, null);
	}

	/** What every dated entry has to meet. */
	public List<Condition> conditions() {
		return List.of(new Condition("occurred-in-future", !this.on.isAfter(this.recordedOn)),
				new Condition("late-entry-reason-missing", !this.late || this.lateReason != null));
	}

	/** What is kept of a late entry, for the programme-manager's list. */
	public Optional<LateEntry> lateEntry(String what) {
		return (this.late && this.lateReason != null)
				? Optional.of(new LateEntry(what, this.on, this.recordedOn, this.lateReason)) : Optional.empty();
	}

}
