/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

/** The keyset was destroyed: what it sealed is gone for good. */
public final class Erased extends RuntimeException {

	/** Names the keyset that was destroyed. */
	public Erased(String keyset) {
		super("Keyset %s was destroyed: what it sealed is erased".formatted(keyset));
	}

}
