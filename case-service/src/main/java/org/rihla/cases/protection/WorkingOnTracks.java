/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.protection.track.GateId;
import org.rihla.cases.protection.track.TrackId;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.springframework.stereotype.Service;

/** The acts on the tracks of a file. */
@Service
class WorkingOnTracks {

	private final AggregateStore<ProtectionFile, ProtectionFileId> files;

	private final CaseFacts cases;

	private final Rules rules;

	private final Acts acts;

	WorkingOnTracks(AggregateStore<ProtectionFile, ProtectionFileId> files, CaseFacts cases, Rules rules, Acts acts) {
		this.files = files;
		this.cases = cases;
		this.rules = rules;
		this.acts = acts;
	}

	ProtectionFile open(ProtectionFileId id, OpenTrack command, Change change) {
		return this.files.update(id, change,
				(file) -> file.openTrack(command, subjectOf(file), this.rules, this.acts.now(change)));
	}

	ProtectionFile recordChild(ProtectionFileId id, TrackId track, RecordChild command, Change change) {
		return this.files.update(id, change,
				(file) -> file.recordChild(track, command, this.rules, this.acts.now(change)));
	}

	ProtectionFile recordSpecialised(ProtectionFileId id, TrackId track, RecordSpecialised command, Change change) {
		return this.files.update(id, change,
				(file) -> file.recordSpecialised(track, command, this.rules, this.acts.now(change)));
	}

	ProtectionFile sign(ProtectionFileId id, TrackId track, Change change) {
		return this.files.update(id, change, (file) -> file.signDecision(track, this.acts.now(change)));
	}

	ProtectionFile satisfy(ProtectionFileId id, TrackId track, GateId gate, JudgeGate command, Change change) {
		return this.files.update(id, change,
				(file) -> file.satisfyGate(track, gate, this.rules, this.acts.of(command, change)));
	}

	ProtectionFile fail(ProtectionFileId id, TrackId track, GateId gate, JudgeGate command, Change change) {
		return this.files.update(id, change,
				(file) -> file.failGate(track, gate, command, this.acts.of(command, change)));
	}

	ProtectionFile findUnfounded(ProtectionFileId id, TrackId track, ReasonGiven command, Change change) {
		return this.files.update(id, change, (file) -> file.findUnfounded(track, command, this.acts.now(change)));
	}

	ProtectionFile close(ProtectionFileId id, TrackId track, CloseTrack command, Change change) {
		return this.files.update(id, change,
				(file) -> file.closeTrack(track, command, subjectOf(file), this.acts.now(change)));
	}

	private CaseSummary subjectOf(ProtectionFile file) {
		return this.cases.summaryOf(file.caseId());
	}

}
