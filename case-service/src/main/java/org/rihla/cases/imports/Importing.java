/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.Registrations;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Refusal;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Registers the groups of a chunk in the name of who uploaded it. */
@Component
class Importing {

	private static final Logger log = LoggerFactory.getLogger(Importing.class);

	private static final String ROUTE = "import";

	private final Registrations registrations;

	private final CaseFacts cases;

	Importing(Registrations registrations, CaseFacts cases) {
		this.registrations = registrations;
		this.cases = cases;
	}

	Work work(CaseImport subject, Chunk chunk) {
		int created = 0;
		int known = 0;
		boolean complete = true;
		List<RowError> refused = new ArrayList<>();
		for (Entry entry : chunk.entries().reveal()) {
			try {
				if (isOpenedBy(subject, entry)) {
					created++;
				}
				else {
					known++;
				}
			}
			catch (Refusal.ConditionsUnmet refusal) {
				refusal.unmet()
					.keySet()
					.stream()
					.sorted()
					.forEach((code) -> refused.add(new RowError(entry.line(), Column.EXTERNAL_ID, code)));
			}
			catch (RuntimeException ex) {
				log.warn("import {} line {} failed: {}", subject.id().value(), entry.line(),
						ex.getClass().getSimpleName());
				complete &= chunk.isLastTry();
				refused.add(new RowError(entry.line(), Column.EXTERNAL_ID, "not-imported"));
			}
		}
		return new Work(created, known, refused, complete);
	}

	/** Also when this import opened it in an earlier attempt. */
	private boolean isOpenedBy(CaseImport subject, Entry entry) {
		Optional<Instant> earlier = this.cases.registeredAt(new CaseId(entry.caseId()));
		Instant registered = earlier.orElseGet(() -> this.registrations.register(entry.command(),
				new Creation(subject.importer().access(), entry.caseId().toString(), ROUTE, null, entry.caseId())));
		return subject.startedAt() != null && !registered.isBefore(subject.startedAt());
	}

}
