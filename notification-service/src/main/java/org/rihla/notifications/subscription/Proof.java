/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * How an endpoint proves that the partner reads there: by bringing back a code.
 *
 * @param pinged whether the code is on its way
 */
record Proof(@Sealed(Compartment.SECRET) Sensitive<String> code, boolean pinged) {

	static Proof by(Sensitive<String> code) {
		return new Proof(code, false);
	}

	Proof sent() {
		return new Proof(this.code, true);
	}

	boolean isCode(String candidate) {
		return MessageDigest.isEqual(candidate.getBytes(StandardCharsets.UTF_8),
				this.code.reveal().getBytes(StandardCharsets.UTF_8));
	}

}
