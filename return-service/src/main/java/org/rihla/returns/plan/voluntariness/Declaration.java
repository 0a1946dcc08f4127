/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * "I decide freely, I was informed, I may change my mind", as one person signed it or the
 * guardian of a child did.
 */
public record Declaration(Signatory by, Method method, String textVersion, String language, Instant declaredOn,
		@Nullable String documentHash) {

	/** Who signed. */
	public enum Signatory {

		/** The person. */
		SELF,
		/** The guardian of a child. */
		GUARDIAN

	}

	/** How it was signed. */
	public enum Method {

		/** With a signature. */
		SIGNED,
		/** With a thumbprint, before a witness. */
		THUMBPRINT

	}

}
