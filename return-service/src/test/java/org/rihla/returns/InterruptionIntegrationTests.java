/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.testing.Tokens;
import org.rihla.returns.Desk.Answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.PlanDesk.ok;

/** Returns that do not simply go on, in the running service. */
class InterruptionIntegrationTests extends ReturnServiceTest {

	@Test
	void restsUnderAHoldOfTheCaseAndGoesOnWithoutIt() {
		ReturnWork work = someone().upTo("HELD");
		String hold = UUID.randomUUID().toString();

		Events.ofCase(work.caseId(), "case.holdPlaced",
				Map.of("holdId", hold, "blocking", true, "personIds", Set.of(work.person().value().toString())));
		work.awaitStatus("SUSPENDED");

		assertThat(work.cw("resume", "").unmet()).containsExactly("blocking-hold-open");
		Events.ofCase(work.caseId(), "case.holdReleased",
				Map.of("holdId", hold, "blocking", true, "personIds", Set.of(work.person().value().toString())));
		work.awaitStatus("HELD");
	}

	@Test
	void restsFromTheBeginningWhereTheCaseIsStoppedAlready() {
		ReturnWork work = someone();
		Events.ofCase(work.caseId(), "case.holdPlaced",
				Map.of("holdId", UUID.randomUUID().toString(), "blocking", true, "personIds", Set.of()));

		work.opened();

		work.awaitStatus("SUSPENDED");
	}

	@Test
	void ignoresAHoldThatOnlyAdvises() {
		ReturnWork work = someone().opened();

		Events.ofCase(work.caseId(), "case.holdPlaced",
				Map.of("holdId", UUID.randomUUID().toString(), "blocking", false, "personIds", Set.of()));
		work.assigned(Tokens.subjectOf("cw.3"));

		this.desk.await(this.crew.manager(), work.plan(), (plan) -> plan.status() == 200);
		assertThat(this.desk.get(this.crew.manager(), work.plan()).text("status")).isEqualTo("DRAFT");
	}

	@Test
	void freesSeatsAndMoneyOfWhatTheOrganisationEnds() {
		ReturnWork work = someone().upTo("HELD");
		assertThat(cancel(work, "{}").unmet()).containsExactly("reason-missing");

		assertThat(ok(cancel(work, "{\"reason\":\"asked by the owner\"}")).text("status")).isEqualTo("CANCELLED");

		this.desk.await(this.crew.movements(), work.movement(),
				(movement) -> movement.body().path("free").intValue() == 1);
		assertThat(cancel(work, "{\"reason\":\"again\"}").problem()).isEqualTo("transition-not-allowed");
	}

	@Test
	void endsWithItsCase() {
		ReturnWork work = someone().opened();

		Events.ofCase(work.caseId(), "case.closed", Map.of());

		work.awaitStatus("CANCELLED");
	}

	@Test
	void refusesButKeepsAWishToStayThatComesAfterBoarding() {
		ReturnWork work = someone().upTo("DEPARTED");
		String key = UUID.randomUUID().toString();

		Answer refused = this.desk.post(this.crew.caseworker(), work.plan() + "/withdraw", "", key, null);
		Answer again = this.desk.post(this.crew.caseworker(), work.plan() + "/withdraw", "", key, null);

		assertThat(List.of(refused.problem(), again.problem())).containsOnly("transition-not-allowed");
		assertThat(work.read().body().path("incidents").size()).isEqualTo(1);
		assertThat(work.read().body().at("/incidents/0/kind").asString()).isEqualTo("LATE_WISH");
	}

	@Test
	void preparesAPlanAnewWhoseGroupDidNotCome() {
		ReturnWork work = someone().upTo("READY");

		ok(work.mv("record-departure", """
				{"notBoarded":[{"personId":"%s","outcome":"NO_SHOW"}],"reason":"could not be reached"}"""
			.formatted(work.person().value())));

		assertThat(work.read().text("status")).isEqualTo("PREPARING");
		assertThat(work.read().body().at("/booking/state").asString()).isEqualTo("NONE");
	}

	@Test
	void isCompleteOnceTheMoneyIsPaidAndSignedFor() {
		ReturnWork work = someone().upTo("DEPARTED");
		ok(work.confirmArrival(this.crew.receiving()));
		assertThat(work.cw("complete", "").unmet()).containsExactly("costs-unsettled", "pocket-money-receipt-missing");

		ok(work.mv("pocket-money", """
				{"amount":{"amountMinor":80000,"currency":"MAD"},"receiptNumber":"PM-1"}"""));
		ok(work.settle(this.crew.finance(1)));

		Awaitility.await().until(() -> work.cw("complete", ""), (answer) -> answer.status() == 200);
		assertThat(work.read().text("status")).isEqualTo("COMPLETED");
		assertThat(this.desk.get(this.crew.receiving(), work.plan()).body().at("/pocketMoney").has("amount")).isFalse();
	}

	private Answer cancel(ReturnWork work, String body) {
		return this.desk.act(this.crew.manager(), work.plan(), "cancel", body);
	}

}
