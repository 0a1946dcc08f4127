/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.PlanId;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.ReturnWork;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What a plan hears at an unusual moment. */
class FollowingReturnsIntegrationTests extends ReturnServiceTest {

	@Autowired
	private FollowingReturns returns;

	@Autowired
	private CaseProjection cases;

	@Test
	void bringsAPlanThatWasOpenedWhileItsCaseChangedHandsToTheNewOwner() {
		ReturnWork work = someone().opened();
		String newOwner = Tokens.subjectOf("cw.2");
		this.cases.put(work.caseId(), new Assignment(newOwner, "RBA-2", "RBA"));

		this.returns.settle(new PlanId(work.planId()), work.caseId(), Cause.job("test", UUID.randomUUID().toString()));

		assertThat(this.desk.get(Tokens.of("caseworker").subject(newOwner), work.plan()).status()).isEqualTo(200);
		assertThat(work.read().status()).isEqualTo(404);
	}

	@Test
	void opensNoPlanForPeopleWhoAreHome() {
		ReturnWork work = someone().upTo("DEPARTED");
		ReturnWork.ok(work.confirmArrival(this.crew.receiving()));
		Eligibility again = new Eligibility("MA", "RBA", "AVRR-MA", List.of(work.person()));

		this.returns.open(work.caseId(), again, Cause.job("test", UUID.randomUUID().toString()));

		assertThat(this.desk.get(this.crew.caseworker(), "/plans?caseId=" + work.caseId().value()).body().size())
			.isEqualTo(1);
	}

}
