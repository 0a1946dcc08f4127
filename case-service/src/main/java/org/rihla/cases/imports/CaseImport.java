/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;

/** One uploaded table on its way to cases; what is worked off is not kept. */
class CaseImport extends Aggregate<ImportId> {

	/** So many errors are told; the others are counted. */
	private static final int TOLD = 1_000;

	private ImportStatus status = ImportStatus.CHECKED;

	private String source;

	private String missionCode;

	@JsonUnwrapped
	private Importer importer;

	private Instant uploadedAt;

	private @Nullable Instant startedAt;

	private @Nullable Instant endedAt;

	private int rows;

	private int cases;

	private int created;

	private int known;

	private int errorCount;

	private List<RowError> errors = new ArrayList<>();

	private List<Chunk> waiting = new ArrayList<>();

	/** For the mapper. */
	@SuppressWarnings({ "unused", "NullAway.Init" })
	private CaseImport() {
	}

	CaseImport(ImportId id, String missionCode, String source, Importer importer, Checked checked, Instant now) {
		super(id);
		this.missionCode = missionCode;
		this.source = source;
		this.importer = importer;
		this.uploadedAt = now;
		this.rows = checked.rows();
		this.cases = checked.good().size();
		refused(checked.errors());
		for (int from = 0; from < this.cases; from += Chunk.SIZE) {
			List<Entry> entries = checked.good().subList(from, Math.min(from + Chunk.SIZE, this.cases));
			this.waiting.add(Chunk.of(this.waiting.size(), entries));
		}
	}

	/** The dry run was looked at; whatever is good becomes cases. */
	void start(Instant now) {
		moveTo(ImportStatus.RUNNING, new Condition("nothing-to-import", this.cases > 0));
		this.startedAt = now;
	}

	/** Counts a chunk once, and forgets it. */
	void worked(int number, Work work, Instant now) {
		if (this.status == ImportStatus.RUNNING && this.waiting.removeIf((chunk) -> chunk.number() == number)) {
			this.created += work.created();
			this.known += work.known();
			refused(work.refused());
			if (this.waiting.isEmpty()) {
				moveTo(ImportStatus.DONE);
				this.endedAt = now;
			}
		}
	}

	/** Something in the chunk failed; it waits for another try. */
	void tried(int number) {
		this.waiting.replaceAll((chunk) -> (chunk.number() == number) ? chunk.triedAgain() : chunk);
	}

	/** Nobody started it. */
	void discard(Instant now) {
		if (this.status == ImportStatus.CHECKED) {
			moveTo(ImportStatus.DISCARDED);
			this.endedAt = now;
			this.waiting.clear();
		}
	}

	ImportStatus status() {
		return this.status;
	}

	Importer importer() {
		return this.importer;
	}

	@Nullable Instant startedAt() {
		return this.startedAt;
	}

	List<Chunk> waiting() {
		return List.copyOf(this.waiting);
	}

	ImportView view() {
		return new ImportView(id(), this.status, this.source, this.importer.officeCode(), this.rows, this.cases,
				this.created, this.known, this.errorCount, this.uploadedAt, this.startedAt, this.endedAt,
				List.copyOf(this.errors));
	}

	@Override
	protected Origin origin() {
		return new Origin(null, this.missionCode, this.importer.officeCode());
	}

	private void refused(List<RowError> found) {
		this.errorCount += found.size();
		this.errors.addAll(found.subList(0, Math.min(found.size(), TOLD - this.errors.size())));
	}

	private void moveTo(ImportStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
