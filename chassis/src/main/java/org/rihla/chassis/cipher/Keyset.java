/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import com.google.crypto.tink.Aead;

/**
 * An opened keyset.
 *
 * @param id names it in the units that it sealed
 */
public record Keyset(String id, Aead aead) {

	@Override
	public String toString() {
		return "Keyset " + this.id;
	}

}
