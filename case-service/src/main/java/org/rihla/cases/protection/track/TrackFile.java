/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.time.Instant;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.screening.TrackKind;

/**
 * What a track is about. All of it is sealed as one: even its kind would tell.
 *
 * @param basis why it was opened
 * @param decision the latest on best interests or on risk
 * @param unfounded that somebody found the track to be unfounded
 */
public record TrackFile(TrackKind kind, String basis, @Nullable ChildFindings child, @Nullable SpecialisedStatus status,
		@Nullable SpecialisedFindings specialised, @Nullable Decision decision, @Nullable Finding unfounded,
		@Nullable Finding ending) {

	/** That somebody came to a conclusion about the track as a whole. */
	public record Finding(String by, Instant on, String reason) {
	}

	ChildFindings childFindings() {
		return Objects.requireNonNullElseGet(this.child, ChildFindings::none);
	}

	SpecialisedFindings specialisedFindings() {
		return Objects.requireNonNullElseGet(this.specialised,
				() -> new SpecialisedFindings(null, null, null, null, null, null, null));
	}

	TrackFile with(ChildFindings findings, @Nullable Decision decided) {
		return new TrackFile(this.kind, this.basis, childFindings().with(findings), this.status, this.specialised,
				(decided != null) ? decided : this.decision, this.unfounded, this.ending);
	}

	TrackFile with(SpecialisedFindings findings, SpecialisedStatus moved, @Nullable Decision decided) {
		return new TrackFile(this.kind, this.basis, this.child, moved, specialisedFindings().with(findings),
				(decided != null) ? decided : this.decision, this.unfounded, this.ending);
	}

	TrackFile signed(Decision signed) {
		return new TrackFile(this.kind, this.basis, this.child, this.status, this.specialised, signed, this.unfounded,
				this.ending);
	}

	TrackFile unfounded(Finding finding) {
		return new TrackFile(this.kind, this.basis, this.child, this.status, this.specialised, this.decision, finding,
				this.ending);
	}

	TrackFile ended(Finding finding) {
		return new TrackFile(this.kind, this.basis, this.child, this.status, this.specialised, this.decision,
				this.unfounded, finding);
	}

}
