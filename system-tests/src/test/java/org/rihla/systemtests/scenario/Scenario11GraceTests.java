/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.CaseWork;
import tools.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** An agreement ends amid support: what is bound is paid until its grace ends. */
@ScenarioTest
class Scenario11GraceTests {

	private final MovingWorld world;

	private final CaseWork casework;

	private final Trail trail;

	private @Nullable SupportedAdult support;

	private @Nullable SupportMoney money;

	Scenario11GraceTests(MovingWorld world) {
		this.world = world;
		this.casework = world.adultAlone();
		this.trail = world.trail();
	}

	@Test
	@Order(1)
	void step1BindsMoneyOfAnAgreementThatEndsSoon() {
		LocalDate today = SupportMoney.today(this.world);
		this.money = new SupportMoney(this.world, today.plusDays(10), today.plusDays(30), 500_000, Map.of());
		this.support = approved(this.casework);
		this.money.bind(support().id());
		support().activate();

		this.trail.and(support().id()).shows("reintegration.planActivated");
	}

	@Test
	@Order(2)
	void step2PaysUntilTheGraceEndsAndNotLongerAndBindsNothingNew() {
		SupportedAdult late = approved(this.world.adultAlone());
		JsonNode asked = money().asked(late.id());
		this.world.moveOn(Duration.ofDays(12));
		this.trail.and(money().id()).shows("funding.agreementEnded");
		String request = asked.path("requestId").stringValue();
		assertThat(money().commit(request).unmet()).containsExactly("agreement-ended");
		assertThat(money().refuse(request, Map.of()).status()).isEqualTo(200);
		this.world.trail(late.id()).shows("funding.released", "funding.commitmentRefused");

		support().readyToPay(1);
		assertThat(support().disburse(1).status()).isEqualTo(200);
		this.trail.shows("reintegration.trancheDisbursed", "funding.spent");
		support().confirm(1);

		support().readyToPay(2);
		this.world.moveOn(Duration.ofDays(20));
		assertThat(support().disburse(2).unmet()).containsExactly("agreement-closed");
	}

	/** Somebody at home whose plan is approved, with money set aside. */
	private SupportedAdult approved(CaseWork adult) {
		SupportedAdult home = SupportedAdult.home(this.world, adult);
		home.propose(100_000, 2, money().line());
		home.assess();
		assertThat(home.submit().status()).isEqualTo(200);
		home.awaitMoney();
		assertThat(home.approve("pm.rabat.1").status()).isEqualTo(200);
		return home;
	}

	private SupportMoney money() {
		return Objects.requireNonNull(this.money);
	}

	private SupportedAdult support() {
		return Objects.requireNonNull(this.support);
	}

}
