/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.funding.FundingFixtures.TERMS;
import static org.rihla.returns.funding.FundingFixtures.active;
import static org.rihla.returns.funding.FundingFixtures.grantLine;
import static org.rihla.returns.funding.FundingFixtures.group;
import static org.rihla.returns.funding.FundingFixtures.plan;
import static org.rihla.returns.funding.FundingFixtures.reserve;
import static org.rihla.returns.funding.FundingFixtures.ticketLine;
import static org.rihla.returns.funding.FundingFixtures.wanted;

/**
 * A donor's line as they are in the field: a hundred returns, reintegration for seventy
 * adults at EUR 1,400 each, and not one more.
 */
class SpanishLineTests {

	private static final long GRANT = 140_000;

	@Test
	void carriesAHundredReturnsAndNotOneMoreUntilSomebodyStays() {
		FundingAgreement south = active(ticketLine(18_000_000, 100, null));
		for (int person = 1; person <= 101; person++) {
			reserve(south, person, 1);
		}
		assertThat(south.lines().getFirst().people()).isEqualTo(100);
		assertThat(south.standing((one) -> one.planId().equals(plan(101)))).isEmpty();

		south.release(plan(7), TERMS);
		reserve(south, 102, 1);

		assertThat(south.standing((one) -> one.planId().equals(plan(102)))).hasSize(1);
		assertThat(south.lines().getFirst().remainingPlaces()).isZero();
	}

	@Test
	void supportsSeventyAdultsWithAtMostFourteenHundredEach() {
		FundingAgreement south = active(grantLine(9_800_000, 70, Map.of(Profile.ADULT, GRANT)));
		support(south, 500, GRANT + 1);
		assertThat(south.reservations()).isEmpty();

		for (int person = 1; person <= 71; person++) {
			support(south, person, GRANT);
		}

		assertThat(south.lines().getFirst().people()).isEqualTo(70);
		assertThat(south.lines().getFirst().freeMinor()).isZero();
		assertThat(south.standing((one) -> one.planId().equals(plan(71)))).isEmpty();
	}

	private static void support(FundingAgreement agreement, int person, long minor) {
		Need measure = new Need("measure", Activity.REINTEGRATION, null, Set.of(), new Need.Cost(minor, "EUR"));
		reserve(agreement, wanted(person, group(person, 1), List.of(measure)), TERMS);
	}

}
