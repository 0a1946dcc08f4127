/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.PlanId;
import org.rihla.returns.ReturnServiceTest;
import org.rihla.returns.ReturnWork;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** What only goes wrong when two things happen in the same moment. */
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

}
