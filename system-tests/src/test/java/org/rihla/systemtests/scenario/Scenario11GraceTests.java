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
		this.support = SupportedAdult.home(this.world, this.casework);
		LocalDate today = SupportMoney.today(this.world);
		this.money = new SupportMoney(this.world, today.plusDays(10), today.plusDays(30), 500_000, Map.of());
		support().propose(100_000, 2, this.money.line());
		support().assess();
		assertThat(support().submit().status()).isEqualTo(200);
		support().awaitMoney();
		assertThat(support().approve("pm.rabat.1").status()).isEqualTo(200);
		this.money.bind(support().id());
		support().activate();

		this.trail.and(support().id()).shows("reintegration.planActivated");
	}

	@Test
	@Order(2)
	void step2PaysUntilTheGraceEndsAndNotLonger() {
		this.world.moveOn(Duration.ofDays(12));
		this.trail.and(Objects.requireNonNull(this.money).id()).shows("funding.agreementEnded");
		support().readyToPay(1);
		assertThat(support().disburse(1).status()).isEqualTo(200);
		this.trail.shows("reintegration.trancheDisbursed", "funding.spent");
		support().confirm(1);

		support().readyToPay(2);
		this.world.moveOn(Duration.ofDays(20));
		assertThat(support().disburse(2).unmet()).containsExactly("agreement-closed");
	}

	private SupportedAdult support() {
		return Objects.requireNonNull(this.support);
	}

}
