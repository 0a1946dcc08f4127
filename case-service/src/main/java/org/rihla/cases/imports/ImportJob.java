/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Works imports off, some chunks at each run. A chunk that was cut short is worked on
 * again from its beginning: its cases have their ids already, so none is there twice.
 */
@Component
class ImportJob {

	private static final Logger log = LoggerFactory.getLogger(ImportJob.class);

	private static final int CHUNKS = 4;

	private final AggregateStore<CaseImport, ImportId> imports;

	private final ImportQueries queries;

	private final Importing importing;

	private final Clock clock;

	private final Duration kept;

	ImportJob(AggregateStore<CaseImport, ImportId> imports, ImportQueries queries, Importing importing, Clock clock,
			@Value("${rihla.import.kept}") Duration kept) {
		this.imports = imports;
		this.queries = queries;
		this.importing = importing;
		this.clock = clock;
		this.kept = kept;
	}

	@Scheduled(fixedDelayString = "${rihla.import.every}")
	void run() {
		for (ImportId id : this.queries.running()) {
			try {
				this.imports.find(id).ifPresent(this::work);
			}
			catch (RuntimeException ex) {
				log.warn("import {} was left for the next run: {}", id.value(), ex.getClass().getSimpleName());
			}
		}
		discard();
	}

	private void work(CaseImport subject) {
		Instant started = subject.startedAt();
		subject.waiting()
			.stream()
			.limit((started != null) ? CHUNKS : 0)
			.forEach((chunk) -> settle(subject.id(), chunk, this.importing.work(subject, chunk)));
	}

	private void settle(ImportId id, Chunk chunk, Work work) {
		String occasion = id.value() + "|" + chunk.number();
		if (work.complete()) {
			this.imports.update(id, Cause.job("import", occasion),
					(latest) -> latest.worked(chunk.number(), work, this.clock.instant()));
			log.info("import {} chunk {}: {} new, {} known, {} refused", id.value(), chunk.number(), work.created(),
					work.known(), work.refused().size());
		}
		else {
			this.imports.update(id, Cause.job("import-try", occasion + "|" + chunk.tries()),
					(latest) -> latest.tried(chunk.number()));
		}
	}

	private void discard() {
		Instant now = this.clock.instant();
		for (ImportId id : this.queries.uploadedBefore(now.minus(this.kept))) {
			this.imports.update(id, Cause.job("import-discard", id.value().toString()),
					(subject) -> subject.discard(now));
		}
	}

}
