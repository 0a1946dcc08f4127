/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.cases.ContractExamples;
import org.rihla.cases.EventContracts;

import static org.assertj.core.api.Assertions.assertThat;

/** What cases say and hear on the wire. */
class CaseEventContractTests {

	@Test
	void saysEveryEventAsItsSchemaSays() {
		AssistanceCase subject = CaseFixtures.caseIn(CaseStatus.RETURNED);
		CaseVerb.RESOLVE_DUPLICATE.on(subject);
		CaseVerb.GRANT_CONSENT.on(subject);
		CaseVerb.WITHDRAW_CONSENT.on(subject);
		CaseVerb.REFUSE_CONSENT.on(subject);
		CaseVerb.EXPIRE_CONSENTS.on(subject);
		CaseVerb.RELEASE_HOLD.on(subject);

		EventContracts.hold(CaseEvent.class, subject.recorded());
	}

	@ParameterizedTest
	@ValueSource(strings = { "return.planOpened", "return.arrivalConfirmed", "return.withdrawn" })
	void hearsOfPlansWhatItNeeds(String type) {
		assertThat(ContractExamples.read(type, ReturnEventListener.Plan.class))
			.returns(UUID.fromString("01a05744-f238-7bbf-8d41-60a1e8674dac"), ReturnEventListener.Plan::caseId)
			.returns(UUID.fromString("01a08ba9-c54a-7648-b9f7-d6b960a01909"), ReturnEventListener.Plan::planId)
			.returns(Instant.parse(ContractExamples.event(type).path("occurredOn").asString()),
					ReturnEventListener.Plan::occurredOn);
	}

}
