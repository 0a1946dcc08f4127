/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/**
 * The public half of a key pair.
 *
 * @param kid names it: the thumbprint of RFC 7638
 * @param x base64url of its 32 bytes, without padding
 */
record VerifyingKey(String kid, String x) {

	static VerifyingKey of(byte[] raw) {
		String x = Base64.getUrlEncoder().withoutPadding().encodeToString(raw);
		return new VerifyingKey(thumbprint(x), x);
	}

	/** As Standard Webhooks writes it. */
	String text() {
		return "whpk_" + Base64.getEncoder().encodeToString(Base64.getUrlDecoder().decode(this.x));
	}

	private static String thumbprint(String x) {
		String members = "{\"crv\":\"Ed25519\",\"kty\":\"OKP\",\"x\":\"%s\"}".formatted(x);
		try {
			return Base64.getUrlEncoder()
				.withoutPadding()
				.encodeToString(
						MessageDigest.getInstance("SHA-256").digest(members.getBytes(StandardCharsets.US_ASCII)));
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Every Java platform has SHA-256", ex);
		}
	}

}
