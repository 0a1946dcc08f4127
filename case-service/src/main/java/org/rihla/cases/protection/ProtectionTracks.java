/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.function.BiPredicate;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.protection.ProtectionEvent.GateExpired;
import org.rihla.cases.protection.ProtectionEvent.GateFailed;
import org.rihla.cases.protection.ProtectionEvent.GateSatisfied;
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
 * The part of a protection file that is about persons: which conditions the return of
 * each waits for, and what was found. Evidence and gates are judged in the tracks.
 */
abstract class ProtectionTracks extends ProtectionCover {

	private Tracks tracks = Tracks.none();

	protected ProtectionTracks() {
	}

	protected ProtectionTracks(ProtectionFileId id, CaseSummary subject) {
		super(id, subject);
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

	/**
	 * A day has passed: evidence may be too old, and a child may be one no longer.
	 * @param cameOfAge whether a person has since a day
	 */
	void passTime(BiPredicate<PersonId, LocalDate> cameOfAge, Rules rules, Act act) {
		for (Track track : this.tracks.open()) {
			if (track.kind() == TrackKind.CHILD && cameOfAge.test(track.personId(), track.openedOn())) {
				close(track, "Came of age", act);
				requestReview(false, rules, act.now());
			}
			else {
				track.expiredOn(act.today()).forEach((gate) -> expire(track.trackId(), gate, act));
			}
		}
	}

	final Tracks tracks() {
		return this.tracks;
	}

	protected final void open(PersonId person, TrackKind kind, String basis, Rules rules, Act act) {
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
