/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.security.SecureRandom;

/** What signs for one subscription, in both schemes; drawn and replaced together. */
public record SigningKey(SigningSecret secret, SigningPair pair) {

	/** A fresh one. */
	static SigningKey draw(SecureRandom random) {
		return new SigningKey(SigningSecret.draw(random), SigningPair.draw());
	}

	/** Its name, as in {@code GET /webhook-keys/{id}}. */
	public String kid() {
		return this.pair.verifyingKey().kid();
	}

}
