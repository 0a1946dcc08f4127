/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.security.GeneralSecurityException;

import org.bson.types.Binary;

/** Seals and opens single units: AES-256-GCM, bound to the place of the unit. */
final class FieldCipher {

	private final String service;

	private final Keysets keysets;

	FieldCipher(String service, Keysets keysets) {
		this.service = service;
		this.keysets = keysets;
	}

	SealedUnit seal(byte[] plain, Place place) {
		Keyset keyset = this.keysets.of(place.subject().subject(), place.compartment());
		try {
			byte[] bytes = keyset.aead().encrypt(plain, place.associatedData(this.service, SealedUnit.SCHEMA));
			return new SealedUnit(keyset.id(), SealedUnit.SCHEMA, new Binary(bytes));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot seal " + place.path(), ex);
		}
	}

	/**
	 * The plain bytes.
	 * @throws Erased when the keyset was destroyed
	 * @throws IllegalStateException when the unit was sealed elsewhere or was changed
	 */
	byte[] open(SealedUnit unit, Place place) {
		Keyset keyset = this.keysets.of(place.subject().subject(), place.compartment());
		try {
			return keyset.aead().decrypt(unit.bytes().getData(), place.associatedData(this.service, unit.schema()));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("A unit at %s of %s %s does not open: sealed elsewhere, or changed"
				.formatted(place.path(), place.subject().collection(), place.subject().document()), ex);
		}
	}

}
