/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.recheck.CaseNews;
import org.rihla.returns.plan.recheck.Clearance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What planning a return takes from the case-service. */
@Component
class CaseEventListener {

	private static final Logger log = LoggerFactory.getLogger(CaseEventListener.class);

	private final Inbox inbox;

	private final FollowingReturns returns;

	private final LearningReturns learning;

	CaseEventListener(Inbox inbox, FollowingReturns returns, LearningReturns learning) {
		this.inbox = inbox;
		this.returns = returns;
		this.learning = learning;
	}

	@KafkaListener(id = "return-service.plan.case-events", topics = "case-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "case.eligibilityDecided" -> decide(event.read(EligibilityDecided.class), event);
			case "case.assigned" -> follow(event.read(CaseAssigned.class), event);
			case "case.phaseChanged" -> move(event.read(PhaseChanged.class));
			case "case.appealUpheld" -> this.returns.learnOfPhase(caseOf(event), "ASSESSED");
			case "case.closed" -> this.returns.close(caseOf(event), event.cause());
			case "case.holdPlaced" -> hold(event.read(HoldMoved.class), event);
			case "case.holdReleased" -> release(event.read(HoldMoved.class), event);
			case "case.factsChanged" -> learn(event.read(FactsChanged.class), event);
			case "case.personAdded", "case.personRemoved" -> this.learning.learnOfPeople(caseOf(event), event.cause());
			case "case.consentGranted" ->
				this.learning.hear(caseOf(event), new CaseNews.ConsentGiven(consentOf(event)), event.cause());
			case "case.consentRefused", "case.consentWithdrawn", "case.consentExpired" ->
				this.learning.hear(caseOf(event), new CaseNews.ConsentEnded(consentOf(event)), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void decide(EligibilityDecided decision, ReceivedEvent event) {
		CaseId caseId = new CaseId(decision.caseId());
		if (decision.outcome().equals("ELIGIBLE")) {
			this.returns.open(caseId, new Eligibility(decision.missionCode(), decision.officeCode(),
					decision.programmeCode(), decision.personIds()), event.cause());
		}
		else {
			this.returns.learnOfPhase(caseId, decision.outcome());
		}
	}

	private void hold(HoldMoved hold, ReceivedEvent event) {
		if (hold.blocking()) {
			this.learning.hear(new CaseId(hold.caseId()),
					new CaseNews.HoldPlaced(new Clearance.Hold(hold.holdId(), true, hold.personIds())), event.cause());
			this.returns.hold(new CaseId(hold.caseId()), hold.holdId(), hold.personIds(), event.cause());
		}
	}

	private void release(HoldMoved hold, ReceivedEvent event) {
		this.learning.hear(new CaseId(hold.caseId()), new CaseNews.HoldReleased(hold.holdId()), event.cause());
		this.returns.release(new CaseId(hold.caseId()), hold.holdId(), event.cause());
	}

	private static Clearance.Consent consentOf(ReceivedEvent event) {
		return event.read(Clearance.Consent.class);
	}

	private static CaseId caseOf(ReceivedEvent event) {
		return new CaseId(event.read(AnyOfACase.class).caseId());
	}

	private void move(PhaseChanged phase) {
		this.returns.learnOfPhase(new CaseId(phase.caseId()), phase.to());
	}

	private void follow(CaseAssigned assigned, ReceivedEvent event) {
		this.returns.follow(new CaseId(assigned.caseId()),
				new Assignment(assigned.ownerId(), assigned.teamCode(), assigned.officeCode()), event.cause());
	}

	private void learn(FactsChanged facts, ReceivedEvent event) {
		this.returns.learnOfFacts(new CaseId(facts.caseId()), facts.factsVersion(), event.cause());
	}

	/** What is read of the decision that a group may be assisted. */
	record EligibilityDecided(UUID caseId, String missionCode, String officeCode, String outcome, String programmeCode,
			List<PersonId> personIds) {
	}

	/** What is read of the event that gives a case to somebody. */
	record CaseAssigned(UUID caseId, String ownerId, String teamCode, String officeCode) {
	}

	/** What is read of the event that a case moved with its return. */
	record PhaseChanged(UUID caseId, String to) {
	}

	/** What is read of an event that says where a case stands by its name alone. */
	record AnyOfACase(UUID caseId) {
	}

	/** What is read of a hold that was placed or released; nobody named means all. */
	record HoldMoved(UUID caseId, UUID holdId, boolean blocking, Set<PersonId> personIds) {
	}

	/** What is read of the event that facts are newer. */
	record FactsChanged(UUID caseId, int factsVersion) {
	}

}
