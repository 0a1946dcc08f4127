/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.util.List;

/** The public keys of a subscription, as a JWK set. Source: RFC 8037. */
record KeySet(List<Jwk> keys) {

	static KeySet of(List<LiveKey> keys) {
		return new KeySet(keys.stream().map(LiveKey::verifying).map(Jwk::of).toList());
	}

	/** One key. */
	record Jwk(String kty, String crv, String x, String kid, String use) {

		static Jwk of(VerifyingKey key) {
			return new Jwk("OKP", "Ed25519", key.x(), key.kid(), "sig");
		}

	}

}
