/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.Optional;
import java.util.UUID;

import org.rihla.cases.act.Act;
import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.ScreeningFacts;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.inbox.Inbox;
import org.rihla.chassis.inbox.ReceivedEvent;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.annotation.KafkaListener;
import org.springframework.stereotype.Component;

/** What protection takes from casework: a screening that asks for a look. */
@Component("protectionCaseEventListener")
class CaseEventListener {

	private static final Logger log = LoggerFactory.getLogger(CaseEventListener.class);

	private final Inbox inbox;

	private final AggregateStore<ProtectionFile, ProtectionFileId> files;

	private final ProtectionQueries queries;

	private final CaseFacts cases;

	private final Rules rules;

	private final Acts acts;

	CaseEventListener(Inbox inbox, AggregateStore<ProtectionFile, ProtectionFileId> files, ProtectionQueries queries,
			CaseFacts cases, Rules rules, Acts acts) {
		this.inbox = inbox;
		this.files = files;
		this.queries = queries;
		this.cases = cases;
		this.rules = rules;
		this.acts = acts;
	}

	@KafkaListener(id = "case-service.protection.case-events", topics = "case-events")
	void on(ReceivedEvent event) {
		this.inbox.receive(event, () -> apply(event));
	}

	private void apply(ReceivedEvent event) {
		switch (event.type()) {
			case "case.screeningRecorded" -> {
				ScreeningRecorded recorded = event.read(ScreeningRecorded.class);
				CaseId caseId = new CaseId(recorded.caseId());
				this.cases.screening(caseId, recorded.screeningId())
					.filter(ScreeningFacts::asksForProtection)
					.ifPresent((found) -> follow(event.cause(), caseId, found));
			}
			case "case.screeningCompleted" -> {
				CaseId caseId = new CaseId(event.read(About.class).caseId());
				if (this.queries.ofCase(caseId).isEmpty()) {
					followAll(event, caseId);
				}
			}
			case "case.transferred" -> {
				CaseTransferred moved = event.read(CaseTransferred.class);
				this.queries.ofCase(new CaseId(moved.caseId()))
					.ifPresent((id) -> this.files.update(id, event.cause(),
							(file) -> file.moveToOffice(moved.officeCode())));
			}
			default -> log.debug("{} {} has no work here", event.type(), event.id());
		}
	}

	/** A level that was raised since it was recorded, of which nobody was told. */
	private void followAll(ReceivedEvent event, CaseId caseId) {
		this.cases.screenings(caseId)
			.stream()
			.filter(ScreeningFacts::asksForProtection)
			.forEach((found) -> follow(event.cause().and(found.personId().value().toString()), caseId, found));
	}

	private void follow(Cause cause, CaseId caseId, ScreeningFacts found) {
		Act act = this.acts.now(cause);
		Optional<ProtectionFileId> existing = this.queries.ofCase(caseId);
		if (existing.isPresent()) {
			this.files.update(existing.get(), cause, (file) -> file.screened(found, this.rules, act));
		}
		else {
			ProtectionFileId id = new ProtectionFileId(this.rules.ids().get());
			this.files.create(cause,
					() -> ProtectionFile.screened(id, this.cases.summaryOf(caseId), found, this.rules, act));
		}
	}

	/** What is read of the event that moves a case to another office. */
	record CaseTransferred(UUID caseId, String officeCode) {

	}

	/** What is read of an event about a case. */
	record About(UUID caseId) {

	}

	/** What is read of the event that tells of a screening. */
	record ScreeningRecorded(UUID caseId, ScreeningId screeningId) {

	}

}
