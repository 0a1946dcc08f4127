/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** What another human found. */
public record Check(By how, Outcome outcome, @Sealed(Compartment.CORE) @Nullable Sensitive<String> remark, String by) {

	boolean received() {
		return this.outcome == Outcome.RECEIVED;
	}

	/** How it was looked at. */
	public enum By {

		/** By picture. */
		PHOTO,
		/** Somebody went there. */
		VISIT

	}

	/** What was found. */
	public enum Outcome {

		/** As agreed. */
		RECEIVED,
		/** Nothing there. */
		NOT_RECEIVED,
		/** There, and not as agreed. */
		RECEIVED_WITH_ISSUES

	}

}
