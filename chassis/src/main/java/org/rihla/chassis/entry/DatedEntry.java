/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.entry;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** A command that enters a fact of the world; now, unless it says otherwise. */
public interface DatedEntry {

	/** When it happened; absent means now. */
	@Nullable Instant occurredOn();

	/** Why it is entered late; asked for only then. */
	@Nullable Sensitive<String> lateReason();

}
