/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement.manifest;

import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.movement.seat.SeatState;

/**
 * One seat.
 *
 * @param number from 1
 * @param group number of the group on this manifest, so that families are seen
 * @param who null for an escort, and for somebody who is not known on paper yet
 */
public record ManifestLine(int number, int group, SeatState state, boolean escort, @Nullable Passenger who) {

	static final List<String> HEADS = List.of("no", "group", "name", "birth_date", "sex", "nationality",
			"document_kind", "document_number", "document_valid_until", "seat");

	/** In the order of the heads; nothing where nothing is known. */
	List<@Nullable Object> cells() {
		Passenger person = this.who;
		return (person == null)
				? Arrays.asList(this.number, this.group, this.escort ? "ESCORT" : null, null, null, null, null, null,
						null, this.state)
				: Arrays.asList(this.number, this.group, person.nameAsPrinted(), person.birthDate(), person.sex(),
						person.nationality(), person.documentKind(), person.documentNumber(),
						person.documentValidUntil(), this.state);
	}

	/** Personal, so not printed. */
	@Override
	public String toString() {
		return "ManifestLine " + this.number;
	}

}
