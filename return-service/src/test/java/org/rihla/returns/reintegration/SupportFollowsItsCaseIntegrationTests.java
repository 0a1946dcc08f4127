/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.CaseId;
import org.rihla.returns.Desk.Answer;
import org.rihla.returns.Events;
import org.rihla.returns.ReturnServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Support goes where its case goes, and ends with it. */
class SupportFollowsItsCaseIntegrationTests extends ReturnServiceTest {

	private SupportDesk home = new SupportDesk(this.desk, this.crew, this.clock);

	@BeforeEach
	void drafted() {
		this.home = new SupportDesk(this.desk, this.crew, this.clock).leaving().drafted();
	}

	@Test
	void goesWithItsCaseToAnotherOffice() {
		Tokens there = Tokens.of("programme-manager").office("TNG");
		assertThat(this.desk.get(there, this.home.path()).problem()).isEqualTo("not-found");

		Events.ofCase(caseId(), "case.transferred", Map.of("officeCode", "TNG"));

		this.desk.await(there, this.home.path(), (answer) -> answer.status() == 200);
		assertThat(this.desk.get(this.crew.manager(), this.home.path()).problem()).isEqualTo("not-found");
	}

	@Test
	void endsWithItsCase() {
		Events.ofCase(caseId(), "case.closed", Map.of());

		Answer ended = this.desk.await(this.home.officer(), this.home.path(),
				(answer) -> answer.text("status").equals("TERMINATED"));
		assertThat(ended.text("endedOn")).isNotEmpty();
		assertThat(ended.body().path("actions")).isEmpty();
		assertThat(this.home.act(this.home.officer(), "decline", "{}").problem()).isEqualTo("transition-not-allowed");
	}

	private CaseId caseId() {
		return CaseId.of(this.home.read().text("caseId"));
	}

}
