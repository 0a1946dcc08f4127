/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.casework.ScreeningFacts;
import org.rihla.cases.protection.ProtectionEvent.ProtectionFileClosed;
import org.rihla.cases.protection.track.Track;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What is known about people of one case who are at risk, for its readers only; sealed by
 * keys of its own. Here is how it begins and ends; {@link ProtectionCover} tells of its
 * readers, {@link ProtectionTracks} of those it is about.
 */
class ProtectionFile extends ProtectionTracks {

	/** For the mapper. */
	@SuppressWarnings("unused")
	private ProtectionFile() {
	}

	private ProtectionFile(ProtectionFileId id, CaseSummary subject) {
		super(id, subject);
	}

	/** By a protection-officer, who becomes its lead. */
	static ProtectionFile open(ProtectionFileId id, CaseSummary subject, OpenFile command, Rules rules, Act act) {
		ProtectionFile opened = new ProtectionFile(id, subject);
		opened.takeLead(command, act);
		opened.requestReview(false, rules, act.now());
		return opened;
	}

	/**
	 * Because of what a screening found; nobody reads it until somebody takes the lead.
	 */
	static ProtectionFile screened(ProtectionFileId id, CaseSummary subject, ScreeningFacts found, Rules rules,
			Act act) {
		ProtectionFile opened = new ProtectionFile(id, subject);
		opened.screened(found, rules, act);
		return opened;
	}

	/** A screening asks for a look, if nobody is looking, and for tracks. */
	void screened(ScreeningFacts found, Rules rules, Act act) {
		if (status() == FileStatus.CLOSED) {
			moveTo(FileStatus.OPEN);
		}
		if (reviews().noneOpen()) {
			requestReview(found.critical(), rules, act.now());
		}
		found.tracks()
			.stream()
			.filter((kind) -> !tracks().hasOpen(found.personId(), kind))
			.forEach((kind) -> open(found.personId(), kind, "Screening", rules, act));
	}

	void close(Act act) {
		moveTo(FileStatus.CLOSED, Condition.noneOf("track-open", tracks().open().stream().map(Track::trackId).toList()),
				reviews().concluded());
		record(new ProtectionFileClosed(act.now()));
	}

	void reopen(ReasonGiven command, Rules rules, Act act) {
		Sensitive<String> reason = command.reason();
		moveTo(FileStatus.OPEN, new Condition("reason-missing", reason != null));
		if (reason != null) {
			note(reason, act);
		}
		requestReview(false, rules, act.now());
	}

}
