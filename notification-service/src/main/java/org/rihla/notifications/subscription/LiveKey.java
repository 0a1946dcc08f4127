/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A key that signs.
 *
 * @param until when it is replaced; absent for the newest
 */
record LiveKey(VerifyingKey verifying, @Sealed(Compartment.SECRET) Sensitive<SigningKey> key, Instant since,
		@Nullable Instant until) {

	static LiveKey of(SigningKey key, Instant now) {
		return new LiveKey(key.pair().verifyingKey(), Sensitive.of(key), now, null);
	}

	boolean lives(Instant now) {
		return this.until == null || this.until.isAfter(now);
	}

	LiveKey endingAt(Instant end) {
		return (this.until != null) ? this : new LiveKey(this.verifying, this.key, this.since, end);
	}

}
