/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rihla.chassis.testing.EventProbe;
import org.rihla.returns.Desk.Answer;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.ReturnWork.ok;

/**
 * A person may stay until the group boards, at once and without a reason; seats and money
 * go to others, and the next return begins as if this one had never been.
 */
class WithdrawalIntegrationTests extends ReturnServiceTest {

	@ParameterizedTest
	@ValueSource(strings = { "DRAFT", "COUNSELLED", "DECLARED", "PREPARING", "HELD", "TICKETED", "READY" })
	void freesSeatsAndMoneyFromEveryStatusBeforeDeparture(String status) {
		ReturnWork work = someone().upTo(status);
		assertThat(work.read().text("status")).isEqualTo(status);

		Answer first = work.withdraw(this.crew.caseworker());
		Answer second = work.withdraw(this.crew.movements());

		assertThat(ok(first).text("status")).isEqualTo("WITHDRAWN");
		assertThat(ok(second).text("status")).isEqualTo("WITHDRAWN");
		awaitFreeMoney(work);
		if (List.of("HELD", "TICKETED", "READY").contains(status)) {
			awaitFreeSeat(work);
		}
		assertThat(withdrawals(work)).isEqualTo(1);
	}

	@Test
	void freesSeatsThatAreGrantedWhileThePersonWithdraws() {
		ReturnWork work = someone().upTo("PREPARING").seatsAskedFor();

		ok(work.withdraw(this.crew.caseworker()));

		this.desk.await(this.crew.movements(), work.movement(),
				(movement) -> movement.body().path("seats").size() == 1);
		awaitFreeSeat(work);
		awaitFreeMoney(work);
	}

	@Test
	void comesTooLateOnceTheGroupHasBoarded() {
		ReturnWork work = someone().upTo("DEPARTED");

		Answer refused = work.withdraw(this.crew.caseworker());

		assertThat(refused.problem()).isEqualTo("transition-not-allowed");
		assertThat(refused.text("state")).isEqualTo("DEPARTED");
	}

	@Test
	void leavesNoMarkOnTheNextReturn() {
		ReturnWork work = someone().upTo("READY");
		String withdrawn = work.plan();
		ok(work.withdraw(this.crew.movements()));
		awaitFreeMoney(work);

		work.reopened();

		assertThat(work.plan()).isNotEqualTo(withdrawn);
		assertThat(work.read().text("status")).isEqualTo("DRAFT");
		assertThat(work.read().body().toString()).doesNotContainIgnoringCase("withdraw");
		assertThat(work.read().body().at("/travellers/0").has("declaration")).isFalse();
		work.funded().declared().prepared().held();
	}

	private void awaitFreeSeat(ReturnWork work) {
		Answer movement = this.desk.await(this.crew.movements(), work.movement(),
				(answer) -> answer.body().path("free").intValue() == 1);
		assertThat(movement.body().at("/seats/0/state").asString()).isEqualTo("RELEASED");
	}

	private void awaitFreeMoney(ReturnWork work) {
		this.desk.await(this.crew.finance(1), work.agreement(), (agreement) -> {
			int released = 0;
			for (JsonNode reservation : agreement.body().path("reservations")) {
				boolean ofPlan = reservation.path("planId").stringValue().equals(work.planId().toString());
				released += (ofPlan && reservation.path("state").stringValue().equals("RELEASED")) ? 1 : 0;
			}
			return released == 4;
		});
	}

	private static long withdrawals(ReturnWork work) {
		try (EventProbe probe = new EventProbe("return-events")) {
			Awaitility.await().until(() -> probe.typesOf(work.planId()).contains("return.withdrawn"));
			Awaitility.await()
				.untilAsserted(() -> assertThat(probe.typesOf(work.agreementId())).contains("funding.released",
						"funding.available"));
			return probe.typesOf(work.planId()).stream().filter("return.withdrawn"::equals).count();
		}
	}

}
