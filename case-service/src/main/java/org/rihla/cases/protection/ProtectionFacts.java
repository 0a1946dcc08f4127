/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.rihla.cases.casework.CaseId;
import org.rihla.cases.protection.track.Tracks.OpenGate;
import org.rihla.chassis.aggregate.AggregateStore;
import org.springframework.stereotype.Component;

/**
 * What the room {@code clearance} may know of protection files: opaque ids and stages,
 * the same whether there is no file or nothing open in it.
 */
@Component
public class ProtectionFacts {

	private final AggregateStore<ProtectionFile, ProtectionFileId> files;

	private final ProtectionQueries queries;

	ProtectionFacts(AggregateStore<ProtectionFile, ProtectionFileId> files, ProtectionQueries queries) {
		this.files = files;
		this.queries = queries;
	}

	/** The gates of a case that stand open on that day. */
	public List<OpenGate> openGates(CaseId caseId, LocalDate day) {
		return this.queries.ofCase(caseId)
			.flatMap(this.files::find)
			.map((file) -> file.tracks().gatesOn(day))
			.orElse(List.of());
	}

	/** Who reads the file of a case on that day; nobody, if there is none. */
	public Set<String> readers(CaseId caseId, LocalDate day) {
		return this.queries.ofCase(caseId)
			.flatMap(this.files::find)
			.map((file) -> file.readersOn(day))
			.orElse(Set.of());
	}

	/** Whether a track of the case is still worked on. */
	public boolean hasOpenTrack(CaseId caseId) {
		return this.queries.ofCase(caseId)
			.flatMap(this.files::find)
			.filter((file) -> !file.tracks().open().isEmpty())
			.isPresent();
	}

}
