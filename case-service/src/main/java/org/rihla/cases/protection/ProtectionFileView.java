/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.protection.track.Gate;
import org.rihla.cases.protection.track.GateId;
import org.rihla.cases.protection.track.Stage;
import org.rihla.cases.protection.track.Track;
import org.rihla.cases.protection.track.TrackFile;
import org.rihla.cases.protection.track.TrackId;
import org.rihla.chassis.cipher.Sensitive;

/** A protection file as each of its readers sees it: whole. */
record ProtectionFileView(ProtectionFileId fileId, CaseId caseId, FileStatus status, List<Reader> readers,
		List<ReviewView> reviews, List<NoteView> notes, List<TrackView> tracks) {

	static ProtectionFileView of(ProtectionFile file) {
		return new ProtectionFileView(file.id(), file.caseId(), file.status(), file.readers(),
				file.reviews().all().stream().map(ReviewView::of).toList(),
				file.notes().stream().map(NoteView::of).toList(),
				file.tracks().all().stream().map(TrackView::of).toList());
	}

	/** One review. */
	record ReviewView(ReviewId reviewId, Review.State state, Instant respondBy, @Nullable Instant concludedOn,
			@Nullable Sensitive<String> findings) {

		static ReviewView of(Review review) {
			return new ReviewView(review.reviewId(), review.state(), review.respondBy(), review.concludedOn(),
					review.findings());
		}

	}

	/** One note. */
	record NoteView(Instant on, String by, Sensitive<String> text) {

		static NoteView of(Note note) {
			return new NoteView(note.on(), note.by(), note.text());
		}

	}

	/** One track, with its evidence and its gates by name. */
	record TrackView(TrackId trackId, PersonId personId, Track.State state, Sensitive<TrackFile> file,
			List<GateView> gates) {

		static TrackView of(Track track) {
			return new TrackView(track.trackId(), track.personId(), track.state(), track.file(),
					track.gates().stream().map(GateView::of).toList());
		}

	}

	/** One gate. */
	record GateView(GateId gateId, Stage stage, Gate.State state, @Nullable LocalDate validUntil,
			Sensitive<Gate.Judgement> judgement) {

		static GateView of(Gate gate) {
			return new GateView(gate.gateId(), gate.stage(), gate.state(), gate.validUntil(), gate.judgement());
		}

	}

}
