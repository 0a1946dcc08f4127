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
 * @param round how many endpoints there were before
 * @param pinged whether the code is on its way
 * @param proven whether this endpoint, or one before it, has proven itself
 */
record Proof(@Sealed(Compartment.SECRET) Sensitive<String> code, int round, boolean pinged, boolean proven) {

	static Proof by(Sensitive<String> code) {
		return new Proof(code, 0, false, false);
	}

	/** Another endpoint, another code. */
	Proof anew(Sensitive<String> next) {
		return new Proof(next, this.round + 1, false, this.proven);
	}

	Proof sent() {
		return new Proof(this.code, this.round, true, this.proven);
	}

	Proof done() {
		return new Proof(this.code, this.round, this.pinged, true);
	}

	boolean isCode(String candidate) {
		return MessageDigest.isEqual(candidate.getBytes(StandardCharsets.UTF_8),
				this.code.reveal().getBytes(StandardCharsets.UTF_8));
	}

}
