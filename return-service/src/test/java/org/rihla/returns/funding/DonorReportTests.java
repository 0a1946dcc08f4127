/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.funding.FundingFixtures.active;
import static org.rihla.returns.funding.FundingFixtures.draft;
import static org.rihla.returns.funding.FundingFixtures.pocketLine;
import static org.rihla.returns.funding.FundingFixtures.reserve;
import static org.rihla.returns.funding.FundingFixtures.ticketLine;

/** Counts and sums for donors, and the small groups that stay hidden. */
class DonorReportTests {

	private static final int TEN = 10;

	@Test
	void tellsPeopleAndMoneyOfEachActivity() {
		FundingAgreement agreement = active(ticketLine(1_000_000, null, null), pocketLine(100_000));
		reserve(agreement, 1, 12);

		DonorReport.Agreement told = report(agreement).agreements().getFirst();

		assertThat(told.lines()).extracting(DonorReport.Line::people).containsExactly(12, 12);
		assertThat(told.total()).isEqualTo(new DonorReport.Sums(1_100_000, 540_000, 0, 0, 560_000));
	}

	@Test
	void hidesASmallGroupAndOneMoreThatWouldTellOfIt() {
		FundingAgreement agreement = active(ticketLine(480_000, null, null), ticketLine(1_000_000, null, null),
				pocketLine(1_000_000));
		reserve(agreement, 1, 12);
		reserve(agreement, 2, 3);

		DonorReport.Agreement told = report(agreement).agreements().getFirst();

		assertThat(told.lines()).extracting(DonorReport.Line::suppressed).containsExactly(true, true, false);
		assertThat(told.lines().get(1).people()).isNull();
		assertThat(told.lines().get(1).sums()).isNull();
	}

	@Test
	void givesNoTotalThatWouldTellOfTheOnlySmallGroup() {
		FundingAgreement agreement = active(ticketLine(1_000_000, null, null));
		reserve(agreement, 1, 2);

		assertThat(report(agreement).agreements().getFirst().total()).isNull();
		assertThat(report(agreement).rows().getFirst().subList(6, 11)).containsOnlyNulls();
	}

	@Test
	void tellsTheShareOfFlexibleMoneyAndNothingOfDrafts() {
		DonorReport report = DonorReport
			.of(List.of(active(ticketLine(1_000_000, null, null)), draft(ticketLine(9, null, null))), TEN);

		assertThat(report.agreements()).hasSize(1);
		assertThat(report.flexiblePercent()).containsExactly(Map.entry("EUR", 0L));
	}

	private static DonorReport report(FundingAgreement agreement) {
		return DonorReport.of(List.of(agreement), TEN);
	}

}
