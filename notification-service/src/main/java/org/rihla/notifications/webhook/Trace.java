/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.webhook;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What helps to find out why an attempt failed.
 *
 * @param address that the host had; for operators only
 * @param keys that signed
 * @param excerpt the beginning of an answer that was no success: nobody knows what others
 * write there
 */
public record Trace(@Nullable String address, List<String> keys,
		@Sealed(Compartment.CORE) @Nullable Sensitive<String> excerpt) {

	/** Nothing is known. */
	public static final Trace NONE = new Trace(null, List.of(), null);

	/** So many characters of an answer are kept. */
	static final int KEPT = 2048;

	public Trace {
		keys = List.copyOf(keys);
	}

	/** The same without what the other side wrote. */
	public Trace withoutExcerpt() {
		return new Trace(this.address, this.keys, null);
	}

}
