/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonName;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.audit.AuditEntry;
import org.rihla.chassis.audit.AuditTrail;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.csv.CsvText;
import org.rihla.chassis.paging.Page;
import org.rihla.chassis.problem.RequestRefused;

import org.springframework.stereotype.Component;

/** A whole worklist as a table, for those who may see the list, and no more of it. */
@Component
class WorklistTable {

	/** Rows of one table. */
	static final int MOST = 5_000;

	private final CaseQueries queries;

	private final AuditTrail audit;

	WorklistTable(CaseQueries queries, AuditTrail audit) {
		this.queries = queries;
		this.audit = audit;
	}

	/**
	 * The table, once it stands in the audit trail that it was taken.
	 * @throws RequestRefused (422) when it would be longer than a table may be
	 */
	byte[] of(CaseFilter filter, Access access) {
		List<CaseRow> rows = rows(filter, access);
		CsvText table = new CsvText("case_number", "status", "office", "team", "owner", "priority", "registered_at",
				"group_size", "names");
		rows.forEach((row) -> table.row(Arrays.asList(row.caseNumber(), row.status(), row.officeCode(), row.teamCode(),
				row.ownerId(), row.priority(), row.registeredAt(), row.groupSize(), names(row.names()))));
		boolean named = rows.stream().anyMatch((row) -> row.names() != null);
		this.audit.append(AuditEntry.shown(access, "worklist-export", null,
				named ? new Compartment[] { Compartment.CORE } : new Compartment[0]));
		return table.bytes();
	}

	private List<CaseRow> rows(CaseFilter filter, Access access) {
		List<CaseRow> rows = new ArrayList<>();
		String next = null;
		do {
			Page<AssistanceCase> page = this.queries.page(filter, next, Page.MOST, access);
			page.items().forEach((subject) -> rows.add(CaseRow.of(subject, access)));
			next = page.next();
		}
		while (next != null && rows.size() <= MOST);
		if (rows.size() > MOST) {
			throw new RequestRefused("more-detail-needed", "A table has at most %d rows".formatted(MOST));
		}
		return rows;
	}

	private static String names(@Nullable Sensitive<List<PersonName>> names) {
		return (names != null) ? String.join(" / ", names.reveal().stream().map(PersonName::text).toList()) : "";
	}

}
