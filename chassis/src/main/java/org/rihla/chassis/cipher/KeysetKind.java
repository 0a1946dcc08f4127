/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.security.GeneralSecurityException;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import com.google.crypto.tink.prf.PrfSet;

/**
 * What a keyset is made for.
 *
 * @param parameters kind of its keys
 * @param configuration the algorithms allowed for it
 * @param primitive what is done with it
 */
public record KeysetKind<P>(Parameters parameters, Configuration configuration, Class<P> primitive) {

	/** AES-256-GCM with associated data. */
	public static final KeysetKind<Aead> SEALING = new KeysetKind<>(PredefinedAeadParameters.AES256_GCM,
			AeadConfig2026.get(), Aead.class);

	/** HMAC-SHA-256 as a pseudo-random function. */
	public static final KeysetKind<PrfSet> HASHING = new KeysetKind<>(PredefinedPrfParameters.HMAC_SHA256_PRF,
			PrfConfig2026.get(), PrfSet.class);

	/** A new keyset of this kind. */
	public KeysetHandle generate() {
		try {
			return KeysetHandle.generateNew(this.parameters, this.configuration);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot make a keyset", ex);
		}
	}

	/** What is done with a keyset of this kind. */
	public P use(KeysetHandle keyset) {
		try {
			return keyset.getPrimitive(this.configuration, this.primitive);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("This keyset is for something else", ex);
		}
	}

}
