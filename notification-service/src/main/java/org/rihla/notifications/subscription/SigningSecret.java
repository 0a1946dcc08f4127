/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * What signs a subscription's webhooks and is known to the partner: {@code whsec_} and
 * the base64 of 32 random bytes. Source: Standard Webhooks 1.0.0.
 */
public record SigningSecret(String text) {

	private static final String PREFIX = "whsec_";

	private static final int BYTES = 32;

	/** A fresh one. */
	static SigningSecret draw(SecureRandom random) {
		byte[] key = new byte[BYTES];
		random.nextBytes(key);
		return new SigningSecret(PREFIX + Base64.getEncoder().encodeToString(key));
	}

	/** The key of the HMAC. */
	public byte[] key() {
		return Base64.getDecoder().decode(this.text.substring(PREFIX.length()));
	}

	@Override
	public String toString() {
		return "SigningSecret[***]";
	}

}
