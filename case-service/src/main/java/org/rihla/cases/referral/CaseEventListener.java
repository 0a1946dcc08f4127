/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** How referrals follow their case: they end with a consent and change owner with it. */
@Component
class CaseEventListener {

	private static final Logger log = LoggerFactory.getLogger(CaseEventListener.class);

	private final Inbox inbox;

	private final AggregateStore<Referral, ReferralId> referrals;

	private final ReferralQueries queries;

	private final Acts acts;

	CaseEventListener(Inbox inbox, AggregateStore<Referral, ReferralId> referrals, ReferralQueries queries, Acts acts) {
		this.inbox = inbox;
		this.referrals = referrals;
		this.queries = queries;
		this.acts = acts;
	}

	@KafkaListener(id = "case-service.referral.case-events", topics = "case-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "case.assigned" -> handOver(event, event.read(CaseAssigned.class));
			case "case.transferred" -> move(event, event.read(CaseTransferred.class));
			case "case.closed" -> close(event, event.read(CaseClosed.class));
			case "case.consentWithdrawn" -> revoke(event, event.read(ConsentWithdrawn.class));
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	private void handOver(ReceivedEvent event, CaseAssigned assigned) {
		this.queries.ofCase(new CaseId(assigned.caseId()))
			.forEach((id) -> this.referrals.update(id, event.cause(),
					(referral) -> referral.handOver(assigned.ownerId().toString(), assigned.teamCode())));
	}

	private void move(ReceivedEvent event, CaseTransferred transferred) {
		this.queries.ofCase(new CaseId(transferred.caseId()))
			.forEach((id) -> this.referrals.update(id, event.cause(),
					(referral) -> referral.moveToOffice(transferred.officeCode())));
	}

	private void close(ReceivedEvent event, CaseClosed closed) {
		this.queries.ofCase(new CaseId(closed.caseId()))
			.forEach((id) -> this.referrals.update(id, event.cause(),
					(referral) -> referral.caseClosed(this.acts.now(event.cause()))));
	}

	/** Without consent to processing nothing is shared with any partner. */
	private void revoke(ReceivedEvent event, ConsentWithdrawn withdrawn) {
		switch (withdrawn.purposeCode()) {
			case REFERRAL -> revoke(event, withdrawn, withdrawn.partnerId());
			case PROCESSING -> revoke(event, withdrawn, null);
			case CONSULATE_IDENTITY, EXIT_AUTHORITIES, RECEIVING_OFFICE, MEDICAL_PROVIDER, DONOR_STORY, RESEARCH ->
				log.debug("{} {} concerns no referral", event.type(), event.id());
		}
	}

	private void revoke(ReceivedEvent event, ConsentWithdrawn withdrawn, @Nullable PartnerId partner) {
		this.queries.restingOn(new CaseId(withdrawn.caseId()), withdrawn.personId(), partner)
			.forEach((id) -> this.referrals.update(id, event.cause(),
					(referral) -> referral.consentWithdrawn(this.acts.now(event.cause()))));
	}

	/** What is read of the event that gives a case to somebody. */
	record CaseAssigned(UUID caseId, UUID ownerId, String teamCode) {

	}

	/** What is read of the event that gives a case to another office. */
	record CaseTransferred(UUID caseId, String officeCode) {

	}

	/** What is read of the event that ends a case. */
	record CaseClosed(UUID caseId) {

	}

	/** What is read of the event that ends a consent. */
	record ConsentWithdrawn(UUID caseId, PersonId personId, Purpose purposeCode, @Nullable PartnerId partnerId) {

	}

}
