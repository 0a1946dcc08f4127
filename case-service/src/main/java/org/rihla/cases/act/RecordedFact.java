/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.act;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;

/** A command that records what has already happened in the world. */
public interface RecordedFact {

	/** When it happened; absent means now. */
	@Nullable Instant occurredOn();

	/** Why it is recorded late; asked for only then. */
	@Nullable Sensitive<String> lateReason();

}
