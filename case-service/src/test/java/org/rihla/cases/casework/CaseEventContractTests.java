/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.cases.ContractExamples;
import org.rihla.cases.EventContracts;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;

/** What cases say and hear on the wire. */
class CaseEventContractTests {

	@Test
	void saysEveryEventAsItsSchemaSays() {
		List<DomainEvent> told = Stream.of(wholeLife(), refusedAndAppealed())
			.flatMap((subject) -> subject.recorded().stream())
			.toList();

		EventContracts.hold(CaseEvent.class, told.stream().filter(CaseEvent.class::isInstance).toList());
		EventContracts.hold(SafeguardEvent.class, told.stream().filter(SafeguardEvent.class::isInstance).toList());
	}

	private static AssistanceCase wholeLife() {
		AssistanceCase subject = CaseFixtures.assignedCase();
		perform(subject, CaseVerb.ADD_PERSON, CaseVerb.REMOVE_PERSON, CaseVerb.START_INTAKE, CaseVerb.COMPLETE_INTAKE,
				CaseVerb.RECORD_SCREENING, CaseVerb.COMPLETE_SCREENING, CaseVerb.DECIDE_ELIGIBILITY,
				CaseVerb.RESOLVE_DUPLICATE, CaseVerb.GRANT_CONSENT, CaseVerb.WITHDRAW_CONSENT, CaseVerb.REFUSE_CONSENT,
				CaseVerb.EXPIRE_CONSENTS, CaseVerb.RELEASE_HOLD, CaseVerb.CORRECT_FACTS, CaseVerb.END_CLAIM,
				CaseVerb.RECORD_CONTACT, CaseVerb.OFFER_TRANSFER, CaseVerb.ACCEPT_TRANSFER);
		subject.follow(ReturnFixtures.planOpened());
		ReturnFixtures.settle(subject);
		perform(subject, CaseVerb.REQUEST_CLOSURE, CaseVerb.REJECT_CLOSURE, CaseVerb.REQUEST_CLOSURE,
				CaseVerb.APPROVE_CLOSURE, CaseVerb.REOPEN, CaseVerb.REQUEST_CLOSURE, CaseVerb.APPROVE_CLOSURE,
				CaseVerb.ERASE);
		return subject;
	}

	private static AssistanceCase refusedAndAppealed() {
		AssistanceCase subject = CaseFixtures.refusedCase();
		perform(subject, CaseVerb.UPHOLD_APPEAL, CaseVerb.REQUEST_EXCEPTION, CaseVerb.APPROVE_EXCEPTION);
		return subject;
	}

	private static void perform(AssistanceCase subject, CaseVerb... verbs) {
		Stream.of(verbs).forEach((verb) -> verb.on(subject));
	}

	@ParameterizedTest
	@ValueSource(strings = { "return.planOpened", "return.arrivalConfirmed", "return.withdrawn", "return.cancelled",
			"return.failed", "return.completed" })
	void hearsOfPlansWhatItNeeds(String type) {
		assertThat(ContractExamples.read(type, ReturnEventListener.Plan.class))
			.returns(UUID.fromString("01a05744-f238-7bbf-8d41-60a1e8674dac"), ReturnEventListener.Plan::caseId)
			.returns(UUID.fromString("01a08ba9-c54a-7648-b9f7-d6b960a01909"), ReturnEventListener.Plan::planId)
			.returns(Instant.parse(ContractExamples.event(type).path("occurredOn").asString()),
					ReturnEventListener.Plan::occurredOn);
	}

	@ParameterizedTest
	@ValueSource(strings = { "waitlist.entered", "waitlist.left" })
	void hearsOfWaitingWhatItNeeds(String type) {
		assertThat(ContractExamples.read(type, ReturnEventListener.Waiting.class))
			.returns(ReturnFixtures.ENTRY, ReturnEventListener.Waiting::entryId)
			.returns("RETURN", ReturnEventListener.Waiting::kind);
	}

	@ParameterizedTest
	@ValueSource(strings = { "reintegration.planDrafted", "reintegration.planActivated", "reintegration.planRejected",
			"reintegration.planCompleted", "reintegration.planDeclined", "reintegration.planTerminated" })
	void hearsOfSupportWhatItNeeds(String type) {
		assertThat(ContractExamples.read(type, ReturnEventListener.Support.class)).returns(ReturnFixtures.SUPPORT,
				ReturnEventListener.Support::reintegrationPlanId);
	}

	@ParameterizedTest
	@ValueSource(strings = { "monitoring.started", "monitoring.ended" })
	void hearsOfFollowUpWhatItNeeds(String type) {
		assertThat(ContractExamples.read(type, ReturnEventListener.FollowUp.class)).returns(
				UUID.fromString("01a0d901-3333-7c50-8d60-702e6f090003"), ReturnEventListener.FollowUp::monitoringId);
	}

}
