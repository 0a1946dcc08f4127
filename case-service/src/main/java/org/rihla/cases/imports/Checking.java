/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import org.rihla.cases.casework.RegisterCase;
import org.rihla.cases.casework.Registrations;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.cipher.Fingerprint;
import org.springframework.stereotype.Component;

/** The dry run: reads a table as if to import it, and stores nothing. */
@Component
class Checking {

	private final Validator validator;

	private final Registrations registrations;

	private final Fingerprint ids;

	Checking(Validator validator, Registrations registrations, Fingerprint ids) {
		this.validator = validator;
		this.registrations = registrations;
		this.ids = ids;
	}

	Checked check(List<Row> rows, String office, String source, Creation creation) {
		Map<String, List<Row>> groups = new LinkedHashMap<>();
		List<RowError> errors = new ArrayList<>();
		for (Row row : rows) {
			String externalId = row.needed(Column.EXTERNAL_ID);
			if (row.isWrong()) {
				errors.addAll(row.errors());
			}
			else {
				groups.computeIfAbsent(externalId, (_) -> new ArrayList<>()).add(row);
			}
		}
		List<Entry> good = new ArrayList<>();
		groups.forEach((externalId, members) -> {
			GroupRows group = new GroupRows(members);
			RegisterCase command = group.command();
			check(members, command, creation);
			if (group.errors().isEmpty()) {
				good.add(new Entry(caseId(office, source, externalId), members.getFirst().line(), command));
			}
			errors.addAll(group.errors());
		});
		errors.sort(Comparator.comparingInt(RowError::line));
		return new Checked(rows.size(), good, errors);
	}

	private void check(List<Row> members, RegisterCase command, Creation creation) {
		if (members.stream().noneMatch(Row::isWrong)) {
			for (ConstraintViolation<RegisterCase> violation : this.validator.validate(command)) {
				Violation found = Violation.of(violation);
				members.get(found.person()).refuse(found.column(), found.code());
			}
			this.registrations.unmet(command, creation)
				.forEach((code) -> members.getFirst().refuse(Column.EXTERNAL_ID, code));
		}
	}

	private UUID caseId(String... parts) {
		byte[][] bytes = new byte[parts.length + 1][];
		bytes[0] = "import".getBytes(StandardCharsets.UTF_8);
		for (int i = 0; i < parts.length; i++) {
			bytes[i + 1] = parts[i].getBytes(StandardCharsets.UTF_8);
		}
		return this.ids.uuid(bytes);
	}

}
