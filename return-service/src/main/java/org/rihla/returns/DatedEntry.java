/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** A command that enters a fact of the world; now, unless it says otherwise. */
public interface DatedEntry {

	/** When it happened; absent means now. */
	@Nullable Instant occurredOn();

	/** Needed when it happened more than three working days ago. */
	@Nullable Sensitive<String> lateReason();

	/** The two times of this entry. */
	default Occurrence occurrence(Instant now) {
		Instant on = occurredOn();
		return new Occurrence((on != null) ? on : now, now, lateReason());
	}

}
