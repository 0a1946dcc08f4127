/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.chassis.aggregate.Refusal;

/** All tracks of a file. */
public record Tracks(List<Track> all) {

	public Tracks {
		all = List.copyOf(all);
	}

	/** Nobody needs one. */
	public static Tracks none() {
		return new Tracks(List.of());
	}

	/**
	 * One of them.
	 * @throws Refusal.NotFound when the file has no such track
	 */
	public Track get(TrackId id) {
		return this.all.stream()
			.filter((track) -> track.trackId().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal.NotFound("track", id));
	}

	/** With one new or changed. */
	public Tracks with(Track changed) {
		return this.all.stream().noneMatch((track) -> track.trackId().equals(changed.trackId()))
				? new Tracks(Stream.concat(this.all.stream(), Stream.of(changed)).toList())
				: new Tracks(this.all.stream()
					.map((track) -> track.trackId().equals(changed.trackId()) ? changed : track)
					.toList());
	}

	/** Those that still ask for something. */
	public List<Track> open() {
		return this.all.stream().filter(Track::open).toList();
	}

	/** Whether the person has an open one of that kind. */
	public boolean hasOpen(PersonId person, TrackKind kind) {
		return open().stream().anyMatch((track) -> track.personId().equals(person) && track.kind() == kind);
	}

	/** What stands against a return on that day. */
	public List<OpenGate> gatesOn(LocalDate day) {
		return open().stream()
			.flatMap((track) -> track.openOn(day)
				.stream()
				.map((gate) -> new OpenGate(gate.gateId(), track.personId(), gate.stage())))
			.toList();
	}

	/** An open gate as others may know it. */
	public record OpenGate(GateId gateId, PersonId personId, Stage stage) {
	}

}
