/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.protection.track.Gate;
import org.rihla.cases.protection.track.GateId;
import org.rihla.cases.protection.track.Stage;
import org.rihla.cases.protection.track.Track;
import org.rihla.cases.protection.track.TrackId;
import org.rihla.chassis.outbox.DomainEvent;

/**
 * What may be heard on the restricted topic: random ids and stages, never which track or
 * gate it is.
 */
sealed interface ProtectionEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case ProtectionReviewRequested _ -> "protection.reviewRequested";
			case ProtectionReviewConcluded _ -> "protection.reviewConcluded";
			case ProtectionTrackOpened _ -> "protection.trackOpened";
			case ProtectionTrackClosed _ -> "protection.trackClosed";
			case ProtectionFileClosed _ -> "protection.fileClosed";
			case GateSatisfied _ -> "protection.gateSatisfied";
			case GateFailed _ -> "protection.gateFailed";
			case GateExpired _ -> "protection.gateExpired";
		};
	}

	@Override
	default DataClass dataClass() {
		return DataClass.RESTRICTED;
	}

	/** Whose work it is. */
	enum Queue {

		PROTECTION

	}

	/** A gate as others may know it. */
	record StagedGate(GateId gateId, Stage stage) {

		static List<StagedGate> of(Track track) {
			return track.gates().stream().map((gate) -> new StagedGate(gate.gateId(), gate.stage())).toList();
		}

	}

	/** Somebody has to look at the file. */
	record ProtectionReviewRequested(ReviewId reviewId, Queue queueCode, Instant respondBy,
			Instant occurredOn) implements ProtectionEvent {
	}

	/** Somebody has looked at it. */
	record ProtectionReviewConcluded(ReviewId reviewId, Queue queueCode, Instant respondBy,
			Instant occurredOn) implements ProtectionEvent {
	}

	/** A person's return waits for these gates. */
	record ProtectionTrackOpened(TrackId trackId, PersonId personId, List<StagedGate> gates,
			Instant occurredOn) implements ProtectionEvent {

		static ProtectionTrackOpened of(Track track, Instant on) {
			return new ProtectionTrackOpened(track.trackId(), track.personId(), StagedGate.of(track), on);
		}

	}

	/** A person's return no longer waits for these gates. */
	record ProtectionTrackClosed(TrackId trackId, PersonId personId, List<StagedGate> gates,
			Instant occurredOn) implements ProtectionEvent {

		static ProtectionTrackClosed of(Track track, Instant on) {
			return new ProtectionTrackClosed(track.trackId(), track.personId(), StagedGate.of(track), on);
		}

	}

	/** Nothing is left to do. */
	record ProtectionFileClosed(Instant occurredOn) implements ProtectionEvent {
	}

	/** A gate holds, until its evidence ends. */
	record GateSatisfied(TrackId trackId, PersonId personId, GateId gateId, @Nullable LocalDate validUntil,
			Instant occurredOn) implements ProtectionEvent {

		static GateSatisfied of(Track track, Gate gate, Instant on) {
			return new GateSatisfied(track.trackId(), track.personId(), gate.gateId(), gate.validUntil(), on);
		}

	}

	/** A gate does not hold. */
	record GateFailed(TrackId trackId, PersonId personId, GateId gateId,
			Instant occurredOn) implements ProtectionEvent {
	}

	/** The evidence for a gate is too old. */
	record GateExpired(TrackId trackId, PersonId personId, GateId gateId, @Nullable LocalDate validUntil,
			Instant occurredOn) implements ProtectionEvent {
	}

}
