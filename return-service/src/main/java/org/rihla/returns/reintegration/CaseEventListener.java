/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.time.LocalDate;
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

/** What support after return takes from the case-service. */
@Component("reintegrationCaseEventListener")
class CaseEventListener {

	private static final Logger log = LoggerFactory.getLogger(CaseEventListener.class);

	private final Inbox inbox;

	private final FollowingSupport support;

	CaseEventListener(Inbox inbox, FollowingSupport support) {
		this.inbox = inbox;
		this.support = support;
	}

	@KafkaListener(id = "return-service.reintegration.case-events", topics = "case-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "case.assigned" -> follow(event.read(CaseAssigned.class), event);
			case "case.transferred" -> move(event.read(CaseTransferred.class), event);
			case "case.consentGranted" -> this.support.learnOfConsent(event.read(ConsentGiven.class));
			case "case.consentRefused", "case.consentWithdrawn", "case.consentExpired" ->
				this.support.learnOfEnd(event.read(ConsentGiven.class), event.cause());
			case "case.closed" -> this.support.close(new CaseId(event.read(OfCase.class).caseId()), event.cause());
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void follow(CaseAssigned assigned, ReceivedEvent event) {
		this.support.follow(new CaseId(assigned.caseId()),
				new Assignment(assigned.ownerId(), assigned.teamCode(), assigned.officeCode()), event.cause());
	}

	private void move(CaseTransferred transferred, ReceivedEvent event) {
		this.support.move(new CaseId(transferred.caseId()), transferred.officeCode(), event.cause());
	}

	/** What is read of the event that gives a case to somebody. */
	record CaseAssigned(UUID caseId, String ownerId, String teamCode, String officeCode) {
	}

	/** What is read of the event that a case goes to another office. */
	record CaseTransferred(UUID caseId, String officeCode) {
	}

	/** What is read of a consent that was given or has ended. */
	record ConsentGiven(UUID caseId, PersonId personId, String purposeCode, @Nullable UUID partnerId,
			@Nullable LocalDate validUntil) {
	}

	/** What is read of an event that is about a case. */
	record OfCase(UUID caseId) {
	}

}
