/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.MovementId;
import org.rihla.returns.plan.journey.Incident;
import org.rihla.returns.plan.journey.RecordDeparture;

/**
 * What others may hear when a return does not simply go on, and how it ends: never why.
 * The receiving partner is told of each.
 */
sealed interface JourneyEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case ReturnWithdrawn _ -> "return.withdrawn";
			case TravellerWithdrawn _ -> "return.travellerWithdrawn";
			case TravellersSplit _ -> "return.travellersSplit";
			case ReturnCancelled _ -> "return.cancelled";
			case ReceptionDeclined _ -> "return.receptionDeclined";
			case DepartureFailed _ -> "return.departureFailed";
			case TransitIncidentReported _ -> "return.transitIncidentReported";
			case ArrivalOverdue _ -> "return.arrivalOverdue";
			case EntryRefused _ -> "return.entryRefused";
			case ReturnFailed _ -> "return.failed";
			case ReturnCompleted _ -> "return.completed";
			case ReturnSuspended _ -> "return.suspended";
			case ReturnResumed _ -> "return.resumed";
		};
	}

	@Override
	default DataClass dataClass() {
		return DataClass.PARTNER;
	}

	/** The group stays; seats and money are free again. */
	record ReturnWithdrawn(PlanId planId, ReturnPlanStatus stageCode, List<PersonId> personIds,
			@Nullable UUID receptionId, @Nullable UUID receivingPartnerId, boolean departureSoon,
			Instant occurredOn) implements JourneyEvent {
	}

	/** These people stay, and others go on. */
	record TravellerWithdrawn(PlanId planId, ReturnPlanStatus stageCode, List<PersonId> personIds,
			@Nullable UUID receptionId, @Nullable UUID receivingPartnerId, Instant occurredOn) implements JourneyEvent {
	}

	/** These people go on in a plan of their own; only our own services hear of it. */
	record TravellersSplit(PlanId planId, String programmeCode, List<PersonId> personIds, PlanId siblingPlanId,
			Instant occurredOn) implements JourneyEvent {

		@Override
		public DataClass dataClass() {
			return DataClass.INTERNAL;
		}

	}

	/** The organisation ends a return before departure. */
	record ReturnCancelled(PlanId planId, ReturnPlanStatus stageCode, List<PersonId> personIds,
			@Nullable UUID receptionId, @Nullable UUID receivingPartnerId, Instant occurredOn) implements JourneyEvent {
	}

	/** The plan rests. */
	record ReturnSuspended(PlanId planId, ReturnPlanStatus stageCode, List<PersonId> personIds,
			@Nullable UUID receptionId, @Nullable UUID receivingPartnerId, boolean departureSoon,
			Instant occurredOn) implements JourneyEvent {
	}

	/** The plan goes on, from this stage. */
	record ReturnResumed(PlanId planId, ReturnPlanStatus stageCode, List<PersonId> personIds,
			@Nullable UUID receptionId, @Nullable UUID receivingPartnerId, Instant occurredOn) implements JourneyEvent {
	}

	/** The receiving side cannot receive the group as asked. */
	record ReceptionDeclined(PlanId planId, UUID receptionId, UUID receivingPartnerId, Instant acknowledgeBy,
			Instant occurredOn) implements JourneyEvent {
	}

	/** These people did not board. */
	record DepartureFailed(PlanId planId, MovementId movementId, @Nullable UUID receptionId,
			@Nullable UUID receivingPartnerId, RecordDeparture.Outcome reasonGroup, List<PersonId> personIds,
			Instant occurredOn) implements JourneyEvent {
	}

	/** Something happened on the way. */
	record TransitIncidentReported(PlanId planId, @Nullable UUID receptionId, @Nullable UUID receivingPartnerId,
			@Nullable String receivingOfficeCode, Incident.Severity severity,
			Instant occurredOn) implements JourneyEvent {
	}

	/** Nobody has confirmed the arrival in time. */
	record ArrivalOverdue(PlanId planId, @Nullable UUID receptionId, @Nullable UUID receivingPartnerId,
			@Nullable String receivingOfficeCode, Instant occurredOn) implements JourneyEvent {
	}

	/** These people were not let in. */
	record EntryRefused(PlanId planId, @Nullable UUID receptionId, @Nullable UUID receivingPartnerId,
			@Nullable String receivingOfficeCode, List<PersonId> personIds,
			Instant occurredOn) implements JourneyEvent {
	}

	/** The return cannot be carried out any more. */
	record ReturnFailed(PlanId planId, ReturnPlanStatus stageCode, List<PersonId> personIds, @Nullable UUID receptionId,
			@Nullable UUID receivingPartnerId, Instant occurredOn) implements JourneyEvent {
	}

	/** The return is over, and its costs are settled. */
	record ReturnCompleted(PlanId planId, ReturnPlanStatus stageCode, List<PersonId> personIds,
			@Nullable UUID receptionId, @Nullable UUID receivingPartnerId, Instant occurredOn) implements JourneyEvent {
	}

}
