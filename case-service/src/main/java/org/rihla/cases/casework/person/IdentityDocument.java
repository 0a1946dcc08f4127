/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/** A document by which a person is known, as it was shown or told. */
public record IdentityDocument(@NotNull Kind kind, @NotNull @Pattern(regexp = Codes.COUNTRY) String issuingCountry,
		@NotNull @Pattern(regexp = "[\\p{L}\\p{Nd}][\\p{L}\\p{Nd} ./-]{2,38}") String number) {

	/** Kinds of documents. */
	public enum Kind {

		PASSPORT, IDENTITY_CARD, CONSULAR_CARD, BIRTH_CERTIFICATE, RESIDENCE_PERMIT, REFUGEE_CARD, OTHER

	}

}
