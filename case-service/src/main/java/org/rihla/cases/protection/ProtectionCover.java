/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.protection.ProtectionEvent.ProtectionReviewConcluded;
import org.rihla.cases.protection.ProtectionEvent.ProtectionReviewRequested;
import org.rihla.cases.protection.ProtectionEvent.Queue;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.LateEntry;

/**
 * The part of a protection file that is not about one person: readers, reviews, notes.
 */
abstract class ProtectionCover extends Aggregate<ProtectionFileId> {

	private CaseId caseId;

	private String missionCode;

	private String officeCode;

	private FileStatus status = FileStatus.OPEN;

	@JsonUnwrapped
	private Readers readers = Readers.nobody();

	private Reviews reviews = Reviews.none();

	private List<Note> notes = new ArrayList<>();

	private List<LateEntry> lateEntries = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected ProtectionCover() {
	}

	protected ProtectionCover(ProtectionFileId id, CaseSummary subject) {
		super(id);
		this.caseId = subject.caseId();
		this.missionCode = subject.custody().missionCode();
		this.officeCode = subject.custody().officeCode();
	}

	/** A file that nobody leads gets a lead, whatever its status. */
	void takeLead(OpenFile command, Act act) {
		require(this.readers.leaderless(act.today()));
		this.readers = this.readers.with(new Reader(act.by(), true, act.today(), null, act.by()));
		note(command.reason(), act);
	}

	void nameReader(NameReader command, Act act) {
		Readers named = this.readers.with(new Reader(command.subject().toString(), command.lead(),
				(command.from() != null) ? command.from() : act.today(), command.until(), act.by()));
		require(this.readers.ledBy(act), named.led());
		this.readers = named;
	}

	/** At once; somebody leads on. */
	void endReading(String subject, Act act) {
		Readers left = this.readers.without(subject);
		require(this.readers.ledBy(act), left.led());
		this.readers = left;
	}

	void writeNote(WriteNote command, Act act) {
		allowIn(EnumSet.of(FileStatus.OPEN), this.status);
		note(command.text(), act);
	}

	void concludeReview(ReviewId id, ConcludeReview command, Act act) {
		allowIn(EnumSet.of(FileStatus.OPEN), this.status);
		Review concluded = this.reviews.get(id).concluded(command.findings(), act);
		allowIn(EnumSet.of(Review.State.OPEN), this.reviews.get(id).state(),
				act.with(new Condition("findings-missing", command.findings() != null)));
		this.reviews = this.reviews.with(concluded);
		record(new ProtectionReviewConcluded(id, Queue.PROTECTION, concluded.respondBy(), act.on()), act);
	}

	/** The case is now with another office. */
	void moveToOffice(String office) {
		this.officeCode = office;
	}

	final CaseId caseId() {
		return this.caseId;
	}

	final FileStatus status() {
		return this.status;
	}

	final List<Reader> readers() {
		return this.readers.readers();
	}

	final Set<String> readersOn(LocalDate day) {
		return this.readers.on(day);
	}

	final Reviews reviews() {
		return this.reviews;
	}

	final List<Note> notes() {
		return List.copyOf(this.notes);
	}

	@Override
	protected final Origin origin() {
		return new Origin(this.caseId.value(), this.missionCode, this.officeCode);
	}

	protected final void requestReview(boolean critical, Rules rules, Instant now) {
		Review requested = rules.review(critical, now);
		this.reviews = this.reviews.with(requested);
		record(new ProtectionReviewRequested(requested.reviewId(), Queue.PROTECTION, requested.respondBy(), now));
	}

	protected final void note(Sensitive<String> text, Act act) {
		this.notes.add(new Note(act.now(), act.by(), text));
	}

	protected final void record(ProtectionEvent event, Act act) {
		act.when().lateEntry(event.type()).ifPresent(this.lateEntries::add);
		record(event);
	}

	protected final void moveTo(FileStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
