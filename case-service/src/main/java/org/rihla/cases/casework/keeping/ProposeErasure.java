/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.keeping;

import jakarta.validation.constraints.NotNull;

/** Proposes to erase a file before its day of retention. */
public record ProposeErasure(@NotNull Ground reason) {

	/** What a human may propose it for; the day of retention proposes by itself. */
	public enum Ground {

		PERSON_ASKED, NO_LAWFUL_BASIS;

		ErasureReason reason() {
			return switch (this) {
				case PERSON_ASKED -> ErasureReason.PERSON_ASKED;
				case NO_LAWFUL_BASIS -> ErasureReason.NO_LAWFUL_BASIS;
			};
		}

	}
}
