/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.time.Clock;
import java.util.List;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The acts on an import: look at a table, start. */
@Service
class ImportService {

	private final AggregateStore<CaseImport, ImportId> imports;

	private final Checking checking;

	private final Clock clock;

	private final String mission;

	ImportService(AggregateStore<CaseImport, ImportId> imports, Checking checking, Clock clock,
			@Value("${rihla.mission}") String mission) {
		this.imports = imports;
		this.checking = checking;
		this.clock = clock;
		this.mission = mission;
	}

	CaseImport check(String source, byte[] table, Creation creation) {
		List<Row> rows = Table.read(table);
		Importer importer = Importer.of(creation.access());
		Checked checked = this.checking.check(rows, importer.officeCode(), source, creation);
		return this.imports.create(creation, () -> new CaseImport(new ImportId(creation.newId()), this.mission, source,
				importer, checked, this.clock.instant()));
	}

	CaseImport start(ImportId id, Change change) {
		return this.imports.update(id, change, (subject) -> subject.start(this.clock.instant()));
	}

	CaseImport get(ImportId id, Access access) {
		return this.imports.get(id, access);
	}

}
