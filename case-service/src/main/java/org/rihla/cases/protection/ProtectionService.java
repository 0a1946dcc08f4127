/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Refusal;
import org.springframework.stereotype.Service;

/** The acts on a file as a whole: open, name readers, note, review, close. */
@Service
class ProtectionService {

	private final AggregateStore<ProtectionFile, ProtectionFileId> files;

	private final ProtectionQueries queries;

	private final CaseFacts cases;

	private final Rules rules;

	private final Acts acts;

	ProtectionService(AggregateStore<ProtectionFile, ProtectionFileId> files, ProtectionQueries queries,
			CaseFacts cases, Rules rules, Acts acts) {
		this.files = files;
		this.queries = queries;
		this.cases = cases;
		this.rules = rules;
		this.acts = acts;
	}

	/**
	 * Opens the file of a case that the caller may see, or takes one that nobody leads.
	 */
	ProtectionFile open(CaseId caseId, OpenFile command, Change change) {
		CaseSummary subject = this.cases.summary(caseId, change.access());
		Optional<ProtectionFileId> existing = this.queries.ofCase(caseId);
		return existing.isPresent()
				? this.files.update(existing.get(), change, (file) -> file.takeLead(command, this.acts.now(change)))
				: create(subject, command, change);
	}

	private ProtectionFile create(CaseSummary subject, OpenFile command, Change change) {
		Creation creation = new Creation(change.access(), change.commandId(), change.route(), change.fingerprint(),
				change.commandUuid());
		ProtectionFileId id = new ProtectionFileId(this.rules.ids().get());
		try {
			return this.files.create(creation,
					() -> ProtectionFile.open(id, subject, command, this.rules, this.acts.now(change)));
		}
		catch (Refusal.NotFound _) {
			// the one per case was opened by somebody else at this moment
			throw new Refusal.ConditionsUnmet(List.of(new Condition("file-exists", false)));
		}
	}

	ProtectionFile get(ProtectionFileId id, Access access) {
		return this.files.get(id, access);
	}

	List<ProtectionFile> list(Access access, @Nullable CaseId caseId) {
		return this.queries.readBy(access, caseId);
	}

	ProtectionFile nameReader(ProtectionFileId id, NameReader command, Change change) {
		return this.files.update(id, change, (file) -> file.nameReader(command, this.acts.now(change)));
	}

	ProtectionFile endReading(ProtectionFileId id, String subject, Change change) {
		return this.files.update(id, change, (file) -> file.endReading(subject, this.acts.now(change)));
	}

	ProtectionFile writeNote(ProtectionFileId id, WriteNote command, Change change) {
		return this.files.update(id, change, (file) -> file.writeNote(command, this.acts.now(change)));
	}

	ProtectionFile concludeReview(ProtectionFileId id, ReviewId review, ConcludeReview command, Change change) {
		return this.files.update(id, change,
				(file) -> file.concludeReview(review, command, this.acts.of(command, change)));
	}

	ProtectionFile close(ProtectionFileId id, Change change) {
		return this.files.update(id, change, (file) -> file.close(this.acts.now(change)));
	}

	ProtectionFile reopen(ProtectionFileId id, ReasonGiven command, Change change) {
		return this.files.update(id, change, (file) -> file.reopen(command, this.rules, this.acts.now(change)));
	}

}
