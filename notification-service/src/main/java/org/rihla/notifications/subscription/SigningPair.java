/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.EdECPrivateKey;
import java.util.Arrays;
import java.util.Base64;

import org.bouncycastle.math.ec.rfc8032.Ed25519;

/**
 * An Ed25519 key pair of a subscription: the partner knows the public half and needs no
 * secret of ours to verify. As text {@code whsk_} and the base64 of seed and public key.
 * Source: RFC 8032; {@code contracts/webhooks/vectors.json}.
 */
public record SigningPair(String text) {

	private static final String PREFIX = "whsk_";

	private static final String ALGORITHM = "Ed25519";

	private static final int BYTES = 32;

	/** A fresh one. */
	static SigningPair draw() {
		try {
			KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
			byte[] seed = ((EdECPrivateKey) pair.getPrivate()).getBytes().orElseThrow();
			byte[] encoded = pair.getPublic().getEncoded();
			byte[] both = Arrays.copyOf(seed, 2 * BYTES);
			System.arraycopy(encoded, encoded.length - BYTES, both, BYTES, BYTES);
			return new SigningPair(PREFIX + Base64.getEncoder().encodeToString(both));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has " + ALGORITHM, ex);
		}
	}

	/** The signature of these bytes. */
	public byte[] sign(byte[] content) {
		byte[] both = bytes();
		byte[] signature = new byte[Ed25519.SIGNATURE_SIZE];
		Ed25519.sign(both, 0, both, BYTES, content, 0, content.length, signature, 0);
		return signature;
	}

	/** What verifies. */
	VerifyingKey verifyingKey() {
		return VerifyingKey.of(Arrays.copyOfRange(bytes(), BYTES, 2 * BYTES));
	}

	private byte[] bytes() {
		return Base64.getDecoder().decode(this.text.substring(PREFIX.length()));
	}

	@Override
	public String toString() {
		return "SigningPair[***]";
	}

}
