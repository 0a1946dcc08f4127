/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What a follow-up hears from the case. */
@Component("monitoringCaseEventListener")
class CaseEventListener {

	private static final Logger log = LoggerFactory.getLogger(CaseEventListener.class);

	/** The consent that lets a partner serve somebody, and so visit them. */
	private static final String REFERRAL = "REFERRAL";

	private final Inbox inbox;

	private final FollowingReturnees returnees;

	CaseEventListener(Inbox inbox, FollowingReturnees returnees) {
		this.inbox = inbox;
		this.returnees = returnees;
	}

	@KafkaListener(id = "return-service.monitoring.case-events", topics = "case-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "case.assigned" -> assign(event.read(Assigned.class), event);
			case "case.transferred" -> transfer(event.read(Transferred.class), event);
			case "case.consentGranted" -> allow(event.read(Consent.class), event);
			case "case.consentWithdrawn", "case.consentExpired" -> {
				Consent consent = event.read(Consent.class);
				this.returnees.allowNoMore(consent.caseId(), consent.personId(), consent.consentId(), event.cause());
			}
			case "case.closed" -> this.returnees.close(event.read(Closed.class).caseId(), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void assign(Assigned assigned, ReceivedEvent event) {
		this.returnees.follow(assigned.caseId(),
				(returnee) -> returnee.handedTo(assigned.ownerId(), assigned.teamCode(), assigned.officeCode()),
				event.cause());
	}

	private void transfer(Transferred transferred, ReceivedEvent event) {
		this.returnees.follow(transferred.caseId(), (returnee) -> returnee.movedTo(transferred.officeCode()),
				event.cause());
	}

	private void allow(Consent consent, ReceivedEvent event) {
		if (consent.partnerId() != null && consent.purposeCode().equals(REFERRAL)) {
			this.returnees.allow(consent.caseId(), consent.personId(), consent.consentId(), consent.partnerId(),
					event.cause());
		}
	}

	/** What is read of the event that gives a case to somebody. */
	record Assigned(CaseId caseId, String ownerId, String teamCode, String officeCode) {
	}

	/** What is read of the event that takes a case to another office. */
	record Transferred(CaseId caseId, String officeCode) {
	}

	/** What is read of a consent, given or gone. */
	record Consent(CaseId caseId, PersonId personId, UUID consentId, String purposeCode, @Nullable UUID partnerId) {
	}

	/** What is read of the end of a case. */
	record Closed(CaseId caseId) {
	}

}
