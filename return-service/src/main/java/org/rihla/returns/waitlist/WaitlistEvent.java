/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Instant;

import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.funding.Kind;

/** What others may hear about waiting: for which plan, until when; never why first. */
sealed interface WaitlistEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case WaitlistEntered _ -> "waitlist.entered";
			case PlaceOffered _ -> "waitlist.offered";
			case OfferAccepted _ -> "waitlist.offerAccepted";
			case OfferDeclined _ -> "waitlist.offerDeclined";
			case OfferExpired _ -> "waitlist.offerExpired";
			case RecontactDue _ -> "waitlist.recontactDue";
			case WaitlistEntryStale _ -> "waitlist.stale";
			case WaitlistEntryRevived _ -> "waitlist.revived";
			case WaitlistLeft _ -> "waitlist.left";
		};
	}

	/** A plan waits for money. */
	record WaitlistEntered(EntryId entryId, CaseId caseId, Kind kind, PlanId planId,
			Instant occurredOn) implements WaitlistEvent {
	}

	/** The offer is taken. */
	record OfferAccepted(EntryId entryId, CaseId caseId, Kind kind, PlanId planId,
			Instant occurredOn) implements WaitlistEvent {
	}

	/** The offer is not taken. */
	record OfferDeclined(EntryId entryId, CaseId caseId, Kind kind, PlanId planId,
			Instant occurredOn) implements WaitlistEvent {
	}

	/** Nobody answered in time. */
	record OfferExpired(EntryId entryId, CaseId caseId, Kind kind, PlanId planId,
			Instant occurredOn) implements WaitlistEvent {
	}

	/** Nobody has spoken with the person for long. */
	record RecontactDue(EntryId entryId, CaseId caseId, Kind kind, PlanId planId,
			Instant occurredOn) implements WaitlistEvent {
	}

	/** The person cannot be reached and gets no offers for now. */
	record WaitlistEntryStale(EntryId entryId, CaseId caseId, Kind kind, PlanId planId,
			Instant occurredOn) implements WaitlistEvent {
	}

	/** The person was reached and waits on, as long as before. */
	record WaitlistEntryRevived(EntryId entryId, CaseId caseId, Kind kind, PlanId planId,
			Instant occurredOn) implements WaitlistEvent {
	}

	/** A place is held for the plan. */
	record PlaceOffered(EntryId entryId, CaseId caseId, Kind kind, PlanId planId, Instant offerValidUntil,
			Instant occurredOn) implements WaitlistEvent {
	}

	/** The plan waits no more. */
	record WaitlistLeft(EntryId entryId, CaseId caseId, Kind kind, PlanId planId, Outcome outcome,
			Instant occurredOn) implements WaitlistEvent {
	}

}
