/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.util.Map;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.rihla.localstack.demo.CaseWork;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Support for which no place is left: more than foreseen is refused, the rest waits. The
 * place is the only one here; the service's own tests fill the seventy of the field.
 */
@ScenarioTest
class Scenario06LastSupportTests {

	private static final long CEILING = 140_000;

	private final World world;

	private final CaseWork casework;

	private final Trail trail;

	Scenario06LastSupportTests(MovingWorld world) {
		this.world = world;
		this.casework = world.adultAlone();
		this.trail = world.trail();
	}

	@Test
	@Order(5)
	void step5RefusesMoreThanForeseenAndLetsWhoComesAfterTheLastPlaceWait() {
		SupportMoney lastPlace = new SupportMoney(this.world, SupportMoney.today(this.world).plusDays(200),
				SupportMoney.today(this.world).plusDays(260), 70 * CEILING,
				Map.of("maxPeople", 1, "ceilings", Map.of("ADULT", CEILING)));
		SupportedAdult before = SupportedAdult.home(this.world, this.world.adultAlone());
		before.propose(CEILING, 2, lastPlace.line());
		before.assess();
		assertThat(before.submit().status()).isEqualTo(200);
		before.awaitMoney();
		SupportedAdult support = SupportedAdult.home(this.world, this.casework);

		support.propose(CEILING + 10_000, 2, lastPlace.line());
		support.assess();
		assertThat(support.submit().unmet()).containsExactly("ceiling-exceeded");

		support.propose(CEILING, 2, lastPlace.line());
		assertThat(support.submit().status()).isEqualTo(200);
		this.trail.and(support.id()).shows("reintegration.planSubmitted", "waitlist.entered REINTEGRATION");
		assertThat(support.approve("pm.rabat.1").unmet()).containsExactly("budget-not-reserved");
	}

}
