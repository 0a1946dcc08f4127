/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.RegisterCase;
import org.rihla.cases.casework.RegisterCase.NewPerson;
import org.rihla.cases.casework.RegisterCase.NewRelationship;
import org.rihla.cases.casework.person.Relationship;
import org.rihla.chassis.cipher.Sensitive;

/**
 * The rows of one group: one case. What is about the case stands in the first of them,
 * who is the principal.
 */
record GroupRows(List<Row> rows) {

	private static final Sensitive<String> LATE = Sensitive.of("Imported from a table");

	RegisterCase command() {
		Row first = this.rows.getFirst();
		String region = first.text(Column.HOST_REGION);
		List<NewPerson> persons = this.rows.stream().map((row) -> new PersonRow(row).person()).toList();
		return new RegisterCase(first.needed(Column.CHANNEL, RegisterCase.Channel.class), null,
				first.text(Column.COUNTRY_OF_RETURN), (region != null) ? Sensitive.of(region) : null,
				first.yes(Column.URGENT), persons, relationships(), registeredOn(first), LATE);
	}

	/** All of them or none: a group is not torn apart. */
	List<RowError> errors() {
		if (this.rows.stream().noneMatch(Row::isWrong)) {
			return List.of();
		}
		return this.rows.stream()
			.flatMap((row) -> row.isWrong() ? row.errors().stream()
					: Stream.of(new RowError(row.line(), Column.EXTERNAL_ID, "group-refused")))
			.toList();
	}

	private List<NewRelationship> relationships() {
		List<NewRelationship> relationships = new ArrayList<>();
		for (int place = 1; place < this.rows.size(); place++) {
			Row row = this.rows.get(place);
			if (row.text(Column.RELATION_TO_FIRST) != null) {
				relationships
					.add(new NewRelationship(place, 0, row.needed(Column.RELATION_TO_FIRST, Relationship.Kind.class)));
			}
		}
		return relationships;
	}

	private static @Nullable Instant registeredOn(Row first) {
		String day = first.text(Column.REGISTERED_ON);
		try {
			return (day != null) ? LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant() : null;
		}
		catch (DateTimeException _) {
			first.refuse(Column.REGISTERED_ON, "pattern");
			return null;
		}
	}

}
