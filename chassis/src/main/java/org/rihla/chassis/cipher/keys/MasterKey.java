/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import org.rihla.chassis.cipher.KeysetKind;

/** Wraps the keysets of one service, each bound to its name. */
final class MasterKey {

	private static final KeysetKind<Aead> KIND = KeysetKind.SEALING;

	private final String service;

	private final Aead aead;

	private MasterKey(String service, Aead aead) {
		this.service = service;
		this.aead = aead;
	}

	/**
	 * Reads a keyset in Tink's JSON form.
	 * @throws MasterKeyRefused when it is none
	 */
	static MasterKey parse(String service, String json) {
		try {
			KeysetHandle keyset = TinkJsonProtoKeysetFormat.parseKeyset(json, KIND.configuration(),
					InsecureSecretKeyAccess.get());
			return new MasterKey(service, KIND.use(keyset));
		}
		catch (GeneralSecurityException | IllegalStateException ex) {
			throw new MasterKeyRefused("The master key file holds no usable keyset");
		}
	}

	/** A new keyset in Tink's JSON form: the secret itself. */
	static String generate() {
		try {
			return TinkJsonProtoKeysetFormat.serializeKeyset(KIND.generate(), KIND.configuration(),
					InsecureSecretKeyAccess.get());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot write a master keyset", ex);
		}
	}

	byte[] wrap(KeysetHandle keyset, KeysetKind<?> kind, String name) {
		try {
			return TinkProtoKeysetFormat.serializeEncryptedKeyset(keyset, this.aead, associatedData(name),
					kind.configuration());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot wrap keyset " + name, ex);
		}
	}

	KeysetHandle unwrap(byte[] wrapped, KeysetKind<?> kind, String name) {
		try {
			return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, this.aead, associatedData(name),
					kind.configuration());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(
					"Keyset %s of %s does not open: it was wrapped by another master key, or changed".formatted(name,
							this.service));
		}
	}

	private byte[] associatedData(String name) {
		return String.join("|", "rihla", this.service, "keyset", name).getBytes(StandardCharsets.UTF_8);
	}

}
