/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.closure.ClosureGroup;
import org.rihla.cases.casework.closure.Endings;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.duplicate.Resolution;
import org.rihla.cases.casework.eligibility.Decision;
import org.rihla.cases.casework.eligibility.DecisionId;
import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.cases.casework.person.Contact;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.chassis.outbox.DomainEvent;

/**
 * What others may hear about a case: ids, codes, counts and times, never the story. Of
 * consents and holds {@link SafeguardEvent} tells.
 */
sealed interface CaseEvent extends DomainEvent {

	@Override
	default String type() {
		return switch (this) {
			case CaseRegistered _ -> "case.registered";
			case PersonAdded _ -> "case.personAdded";
			case PersonRemoved _ -> "case.personRemoved";
			case ContactRecorded _ -> "case.contactRecorded";
			case CaseTransferred _ -> "case.transferred";
			case CaseAssigned _ -> "case.assigned";
			case PossibleDuplicateFlagged _ -> "case.possibleDuplicateFlagged";
			case DuplicateResolved _ -> "case.duplicateResolved";
			case IntakeStarted _ -> "case.intakeStarted";
			case IntakeCompleted _ -> "case.intakeCompleted";
			case ScreeningRecorded _ -> "case.screeningRecorded";
			case ScreeningCompleted _ -> "case.screeningCompleted";
			case FactsChanged _ -> "case.factsChanged";
			case EligibilityDecided _ -> "case.eligibilityDecided";
			case AppealUpheld _ -> "case.appealUpheld";
			case CasePhaseChanged _ -> "case.phaseChanged";
			case ClosureRequested _ -> "case.closureRequested";
			case ClosureRejected _ -> "case.closureRejected";
			case CaseClosed _ -> "case.closed";
			case CaseReopened _ -> "case.reopened";
			case CaseErased _ -> "case.erased";
		};
	}

	/** A group asks for help. */
	record CaseRegistered(RegisterCase.Channel channelCode, int groupSize, @Nullable PartnerId registeredByPartnerId,
			Instant occurredOn) implements CaseEvent {
	}

	/** Somebody is responsible from now on. */
	record CaseAssigned(UUID ownerId, String teamCode, Instant occurredOn) implements CaseEvent {
	}

	/** Some of the people may be known from other cases; never from which. */
	record PossibleDuplicateFlagged(int matchCount, String ruleSetVersion, Instant occurredOn) implements CaseEvent {
	}

	/** A person decided what a possible duplicate is. */
	record DuplicateResolved(Resolution resolutionCode, Instant occurredOn) implements CaseEvent {
	}

	/** The case is another office's from now on; the envelope names it. */
	record CaseTransferred(Instant occurredOn) implements CaseEvent {
	}

	/** Somebody joined the group. */
	record PersonAdded(PersonId personId, Instant occurredOn) implements CaseEvent {
	}

	/** Somebody left the group. */
	record PersonRemoved(PersonId personId, Instant occurredOn) implements CaseEvent {
	}

	/** Somebody was contacted, or it was tried. */
	record ContactRecorded(Contact.Outcome outcomeCode, Instant occurredOn) implements CaseEvent {
	}

	/** The first interview began. */
	record IntakeStarted(int intakeVersion, Instant occurredOn) implements CaseEvent {
	}

	/** Everybody was interviewed. */
	record IntakeCompleted(int intakeVersion, Instant occurredOn) implements CaseEvent {
	}

	/** One person was screened; never with which result. */
	record ScreeningRecorded(ScreeningId screeningId, String instrumentVersion,
			Instant occurredOn) implements CaseEvent {
	}

	/** Everybody was screened. */
	record ScreeningCompleted(String instrumentVersion, Instant occurredOn) implements CaseEvent {
	}

	/** What planning a return relies on has changed; it has to be asked for anew. */
	record FactsChanged(int factsVersion, Instant occurredOn) implements CaseEvent {
	}

	/** A human decided whether a programme helps these people. */
	record EligibilityDecided(DecisionId decisionId, Outcome outcome, String programmeCode, int rulesVersion,
			List<PersonId> personIds, Instant occurredOn) implements CaseEvent {

		static EligibilityDecided of(Decision decision, List<PersonId> personIds) {
			return new EligibilityDecided(decision.decisionId(), decision.outcome(), decision.programme(),
					decision.rulesVersion(), personIds, decision.decidedOn());
		}

	}

	/** The case is decided anew. */
	record AppealUpheld(DecisionId decisionId, Outcome outcome, String programmeCode, int rulesVersion,
			List<PersonId> personIds, Instant occurredOn) implements CaseEvent {

		static AppealUpheld of(Decision decision, List<PersonId> personIds, Instant occurredOn) {
			return new AppealUpheld(decision.decisionId(), decision.outcome(), decision.programme(),
					decision.rulesVersion(), personIds, occurredOn);
		}

	}

	/** The case follows its return. */
	record CasePhaseChanged(CaseStatus from, CaseStatus to, String causedBy, Instant occurredOn) implements CaseEvent {
	}

	/** Somebody asks to end the work. */
	record ClosureRequested(ClosureGroup closureGroup, Instant occurredOn) implements CaseEvent {
	}

	/** The work goes on. */
	record ClosureRejected(ClosureGroup closureGroup, Instant occurredOn) implements CaseEvent {
	}

	/** The work has ended. */
	record CaseClosed(ClosureGroup closureGroup, @Nullable LocalDate retentionUntil,
			Instant occurredOn) implements CaseEvent {

		static CaseClosed of(Endings endings, Instant occurredOn) {
			return new CaseClosed(endings.current().group(), endings.retentionUntil(), occurredOn);
		}

	}

	/** The work begins again. */
	record CaseReopened(ClosureGroup closureGroup, Instant occurredOn) implements CaseEvent {
	}

	/** Nothing but a tombstone is left; each service forgets the case. */
	record CaseErased(Instant occurredOn) implements CaseEvent {
	}

}
