/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.closure.Endings;
import org.rihla.chassis.aggregate.Condition;

/** What stands for and against the erasure of a file, and at last its tombstone. */
public record Keeping(@Nullable LegalHold legalHold, @Nullable Proposal proposal, @Nullable Extension extension,
		@Nullable Tombstone tombstone) {

	private static final String SYSTEM = "system";

	/** Nobody has said anything. */
	public static Keeping none() {
		return new Keeping(null, null, null, null);
	}

	/** What must hold before the law stops it. */
	public static Condition holdable(PlaceLegalHold command, Act act) {
		return new Condition("review-date-not-later", command.reviewOn().isAfter(act.today()));
	}

	/** With a legal hold, in the place of an earlier one. */
	public Keeping held(PlaceLegalHold command, Act act) {
		return new Keeping(LegalHold.placed(command, act), this.proposal, this.extension, null);
	}

	/** With no legal hold any more. */
	public Keeping lifted() {
		return new Keeping(null, this.proposal, this.extension, null);
	}

	/** Holds when there is a legal hold. */
	public Condition isHeld() {
		return new Condition("legal-hold-missing", this.legalHold != null);
	}

	/** Holds when there is no legal hold. */
	public Condition isFree() {
		return new Condition("legal-hold-open", this.legalHold == null);
	}

	/** With somebody asked whether its legal hold still holds, if that day has come. */
	public Keeping reviewedOn(LocalDate today) {
		return (this.legalHold != null)
				? new Keeping(this.legalHold.reviewedOn(today), this.proposal, this.extension, this.tombstone) : this;
	}

	/** With a proposal, in the place of an earlier one. */
	public Keeping proposed(ProposeErasure command, String role, Act act) {
		return new Keeping(this.legalHold, new Proposal(command.reason().reason(), act.by(), role, act.now()),
				this.extension, null);
	}

	/** With the proposal answered: not yet. */
	public Keeping extended(ExtendRetention command, Act act) {
		return new Keeping(this.legalHold, null, new Extension(command.reason(), act.by(), act.now()), null);
	}

	/** With nothing proposed, since the work begins again. */
	public Keeping reopened() {
		return new Keeping(this.legalHold, null, null, null);
	}

	/** What must hold before that human erases the file. */
	public Condition[] erasable(Endings endings, Act act) {
		Proposal standing = proposal(endings, act);
		return new Condition[] { new Condition("retention-running", standing != null), isFree(),
				new Condition("maker-is-checker", standing == null || !standing.by().equals(act.by())) };
	}

	/** With nothing left but the tombstone. */
	public Keeping buried(Endings endings, String role, Act act) {
		Proposal standing = proposal(endings, act);
		if (standing == null) {
			throw new IllegalStateException("Nobody has proposed it");
		}
		return new Keeping(null, null, null, new Tombstone(endings.current().group(), endings.current().approvedOn(),
				endings.retentionUntil(), standing.reason(), standing.role(), standing.on(), role, act.now()));
	}

	/** Once the day has come, it is nobody's proposal. */
	private @Nullable Proposal proposal(Endings endings, Act act) {
		LocalDate until = endings.retentionUntil();
		if (until == null || act.today().isBefore(until)) {
			return this.proposal;
		}
		Instant since = until.atStartOfDay(ZoneOffset.UTC).toInstant();
		return new Proposal(ErasureReason.RETENTION_OVER, SYSTEM, SYSTEM, since);
	}

}
