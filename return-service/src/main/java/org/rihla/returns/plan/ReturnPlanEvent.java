/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.MovementId;
import org.rihla.returns.plan.papers.DocumentId;
import org.rihla.returns.plan.voluntariness.Confirmation;

/**
 * What others may hear about a return: ids, codes, times and counts, never who, when they
 * fly or why they stay. Longer than usual because the return has that many steps.
 */
sealed interface ReturnPlanEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case ReturnPlanOpened _ -> "return.planOpened";
			case FundingRequested _ -> "return.fundingRequested";
			case CounsellingCompleted _ -> "return.counsellingCompleted";
			case VoluntaryReturnDeclared _ -> "return.declared";
			case PreparationStarted _ -> "return.preparationStarted";
			case VoluntarinessReconfirmed _ -> "return.voluntarinessReconfirmed";
			case TravelDocumentRequested _ -> "return.documentRequested";
			case TravelDocumentIssued _ -> "return.documentIssued";
			case TravelDocumentRefused _ -> "return.documentRefused";
			case TravelDocumentExpiring _ -> "return.documentExpiring";
			case CoolingOffWaived _ -> "return.coolingOffWaived";
			case ChecklistChanged _ -> "return.checklistChanged";
			case SeatsRequested _ -> "return.seatsRequested";
			case ReturnHeld _ -> "return.held";
			case TicketingRequested _ -> "return.ticketingRequested";
			case TicketingCleared _ -> "return.ticketingCleared";
			case ReturnTicketed _ -> "return.ticketed";
			case PlanSteppedBack _ -> "return.steppedBack";
			case ReceptionRequested _ -> "return.receptionRequested";
			case ReceptionAcknowledged _ -> "return.receptionAcknowledged";
			case ReadyForDeparture _ -> "return.ready";
			case Departed _ -> "return.departed";
			case ArrivalConfirmed _ -> "return.arrivalConfirmed";
		};
	}

	/** Of a step that the receiving partner is told about. */
	sealed interface ToldToPartner extends ReturnPlanEvent {

		@Override
		default DataClass dataClass() {
			return DataClass.PARTNER;
		}

	}

	/** A plan for the group begins. */
	record ReturnPlanOpened(PlanId planId, String programmeCode, List<PersonId> personIds,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** Money for the whole package is asked for. */
	record FundingRequested(PlanId planId, UUID requestId, List<String> activityCodes, int places,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** Every adult has been counselled on every mandatory topic. */
	record CounsellingCompleted(PlanId planId, UUID sessionId, Instant occurredOn) implements ReturnPlanEvent {
	}

	/** Everybody has declared; tickets are not bought before {@code coolingOffUntil}. */
	record VoluntaryReturnDeclared(PlanId planId, Instant coolingOffUntil,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** The journey is being prepared. */
	record PreparationStarted(PlanId planId, String programmeCode, List<PersonId> personIds,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** The decision was confirmed once more. */
	record VoluntarinessReconfirmed(PlanId planId, Confirmation.Point pointCode,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** A consulate was asked for a document. */
	record TravelDocumentRequested(PlanId planId, DocumentId documentId,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** A document is there. */
	record TravelDocumentIssued(PlanId planId, DocumentId documentId, @Nullable LocalDate validUntil,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** A document will not come. */
	record TravelDocumentRefused(PlanId planId, DocumentId documentId, Instant occurredOn) implements ReturnPlanEvent {
	}

	/** A document runs out soon. */
	record TravelDocumentExpiring(PlanId planId, DocumentId documentId, @Nullable LocalDate validUntil,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** At their own request the group need not think it over any longer. */
	record CoolingOffWaived(PlanId planId, Instant occurredOn) implements ReturnPlanEvent {
	}

	/** Something on the checklist changed; never which. */
	record ChecklistChanged(PlanId planId, int satisfied, int pending, int failed, @Nullable LocalDate nextExpiryOn,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** Seats for the group are asked for. */
	record SeatsRequested(PlanId planId, MovementId movementId, List<PersonId> personIds, int places,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** The movement holds seats for the group. */
	record ReturnHeld(PlanId planId, MovementId movementId, int places, @Nullable Instant until,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** All is there for tickets but the committed money. */
	record TicketingRequested(PlanId planId, MovementId movementId, int places, @Nullable Instant until,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** The money is committed: tickets may be bought. */
	record TicketingCleared(PlanId planId, MovementId movementId, int places, Instant until,
			Instant occurredOn) implements ReturnPlanEvent {
	}

	/** The group has tickets. */
	record ReturnTicketed(PlanId planId, MovementId movementId, @Nullable UUID receptionId,
			@Nullable UUID receivingPartnerId, Instant occurredOn) implements ToldToPartner {
	}

	/** What held no longer holds: unticketed seats are free again. */
	record PlanSteppedBack(PlanId planId, @Nullable MovementId movementId, @Nullable UUID receptionId,
			@Nullable UUID receivingPartnerId, boolean departureSoon, Instant occurredOn) implements ToldToPartner {
	}

	/** The receiving side is asked to be there. */
	record ReceptionRequested(PlanId planId, UUID receptionId, UUID receivingPartnerId, Instant acknowledgeBy,
			Instant occurredOn) implements ToldToPartner {
	}

	/** The receiving side will be there. */
	record ReceptionAcknowledged(PlanId planId, UUID receptionId, UUID receivingPartnerId, Instant acknowledgeBy,
			Instant occurredOn) implements ToldToPartner {
	}

	/** Everything is in place. */
	record ReadyForDeparture(PlanId planId, MovementId movementId, UUID receptionId, UUID receivingPartnerId,
			Instant occurredOn) implements ToldToPartner {
	}

	/** The group has boarded; arrival is to be confirmed by then. */
	record Departed(PlanId planId, MovementId movementId, UUID receptionId, UUID receivingPartnerId, Instant confirmBy,
			Instant occurredOn) implements ToldToPartner {
	}

	/** The receiving side has seen everybody arrive. */
	record ArrivalConfirmed(PlanId planId, UUID receptionId, UUID receivingPartnerId, List<PersonId> personIds,
			Instant occurredOn) implements ToldToPartner {
	}

}
