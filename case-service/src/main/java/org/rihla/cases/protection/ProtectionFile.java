/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.casework.ScreeningFacts;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.protection.ProtectionEvent.GateExpired;
import org.rihla.cases.protection.ProtectionEvent.GateFailed;
import org.rihla.cases.protection.ProtectionEvent.GateSatisfied;
import org.rihla.cases.protection.ProtectionEvent.ProtectionFileClosed;
import org.rihla.cases.protection.ProtectionEvent.ProtectionTrackClosed;
import org.rihla.cases.protection.ProtectionEvent.ProtectionTrackOpened;
import org.rihla.cases.protection.track.GateId;
import org.rihla.cases.protection.track.SpecialisedStatus;
import org.rihla.cases.protection.track.Track;
import org.rihla.cases.protection.track.TrackId;
import org.rihla.cases.protection.track.Tracks;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

/**
 * What is known about people of one case who are at risk, for its readers only; sealed by
 * keys of its own. Evidence and gates are judged in its tracks.
 */
class ProtectionFile extends ProtectionCover {

	private Tracks tracks = Tracks.none();

	@SuppressWarnings("NullAway.Init")
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
			.filter((kind) -> !this.tracks.hasOpen(found.personId(), kind))
			.forEach((kind) -> open(found.personId(), kind, "Screening", rules, act));
	}

	void openTrack(OpenTrack command, CaseSummary subject, Rules rules, Act act) {
		allowIn(EnumSet.of(FileStatus.OPEN), status(), subject.has(command.personId()),
				new Condition("track-open", !this.tracks.hasOpen(command.personId(), command.kind())));
		open(command.personId(), command.kind(), command.basis().reveal(), rules, act);
	}

	/** A satisfied gate that the file no longer speaks for fails at once. */
	void recordChild(TrackId id, RecordChild command, Rules rules, Act act) {
		Track track = known(id);
		require(new Condition("track-kind-wrong", track.kind() == TrackKind.CHILD));
		change(track.with(command.findings().reveal(), act), rules, act);
	}

	/** The same; the work itself goes on step by step. */
	void recordSpecialised(TrackId id, RecordSpecialised command, Rules rules, Act act) {
		Track track = known(id);
		SpecialisedStatus stands = track.status();
		if (stands == null) {
			require(new Condition("track-kind-wrong", false));
			return;
		}
		SpecialisedStatus moved = (command.status() != null && command.status() != stands)
				? step(stands, command.status()) : stands;
		change(track.with(command.findings().reveal(), moved, act), rules, act);
	}

	/** The second signature under the latest determination or risk assessment. */
	void signDecision(TrackId id, Act act) {
		Track track = known(id);
		require(track.signable(act));
		this.tracks = this.tracks.with(track.signed(act));
	}

	void satisfyGate(TrackId id, GateId gate, Rules rules, Act act) {
		Track track = known(id);
		require(act.with(track.satisfiable(gate, rules.valid(), act)));
		Track satisfied = track.satisfied(gate, rules.valid(), act);
		this.tracks = this.tracks.with(satisfied);
		record(GateSatisfied.of(satisfied, satisfied.gate(gate), act.on()), act);
	}

	void failGate(TrackId id, GateId gate, JudgeGate command, Act act) {
		Track failed = known(id).failed(gate, revealed(command.reason()), act);
		require(act.with());
		this.tracks = this.tracks.with(failed);
		record(new GateFailed(id, failed.personId(), gate, act.on()), act);
	}

	/** One of two people finds that there is no ground for a track. */
	void findUnfounded(TrackId id, ReasonGiven command, Act act) {
		Track track = known(id);
		String reason = revealed(command.reason());
		require(new Condition("reason-missing", reason != null));
		this.tracks = this.tracks.with(track.foundUnfounded(Objects.requireNonNullElse(reason, ""), act));
	}

	void closeTrack(TrackId id, CloseTrack command, CaseSummary subject, Act act) {
		Track track = known(id);
		require(command.ground().conditions(track, subject, act));
		close(track, command.reason().reveal(), act);
	}

	void close(Act act) {
		moveTo(FileStatus.CLOSED,
				Condition.noneOf("track-open", this.tracks.open().stream().map(Track::trackId).toList()),
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

	/**
	 * A day has passed: evidence may be too old, and a child may be one no longer.
	 * @param adults people of the case who have come of age
	 */
	void passTime(Set<PersonId> adults, Rules rules, Act act) {
		for (Track track : this.tracks.open()) {
			if (track.kind() == TrackKind.CHILD && adults.contains(track.personId())) {
				close(track, "Came of age", act);
				requestReview(false, rules, act.now());
			}
			else {
				track.expiredOn(act.today()).forEach((gate) -> expire(track.trackId(), gate, act));
			}
		}
	}

	Tracks tracks() {
		return this.tracks;
	}

	private void open(PersonId person, TrackKind kind, String basis, Rules rules, Act act) {
		Track opened = Track.opened(person, kind, basis, rules.valid(), rules.ids(), act);
		this.tracks = this.tracks.with(opened);
		record(ProtectionTrackOpened.of(opened, act.now()));
	}

	private void change(Track changed, Rules rules, Act act) {
		this.tracks = this.tracks.with(changed);
		for (GateId gate : changed.unfounded(rules.valid(), act)) {
			this.tracks = this.tracks.with(this.tracks.get(changed.trackId()).failed(gate, null, act));
			record(new GateFailed(changed.trackId(), changed.personId(), gate, act.on()));
		}
	}

	private void expire(TrackId id, GateId gate, Act act) {
		Track expired = this.tracks.get(id).expired(gate);
		this.tracks = this.tracks.with(expired);
		record(new GateExpired(id, expired.personId(), gate, expired.gate(gate).validUntil(), act.now()));
	}

	private void close(Track track, String reason, Act act) {
		Track closed = track.closed(reason, act);
		this.tracks = this.tracks.with(closed);
		record(ProtectionTrackClosed.of(closed, act.now()));
	}

	private Track known(TrackId id) {
		Track track = this.tracks.get(id);
		allowIn(EnumSet.of(FileStatus.OPEN), status());
		allowIn(EnumSet.of(Track.State.OPEN), track.state());
		return track;
	}

	private static @Nullable String revealed(@Nullable Sensitive<String> text) {
		return (text != null) ? text.reveal() : null;
	}

}
