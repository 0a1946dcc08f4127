/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement.manifest;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** What a carrier and a border want to know of somebody, as printed in the document. */
public record Passenger(String nameAsPrinted, LocalDate birthDate, String nationality, String sex,
		@Nullable String documentKind, @Nullable String documentNumber, @Nullable LocalDate documentValidUntil) {

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "Passenger";
	}

}
