/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;

import static org.assertj.core.api.Assertions.assertThat;

/** When an entry is late, and what a dated entry has to meet. */
class OccurrenceTests {

	private static final Instant WEDNESDAY = Instant.parse("2026-10-14T10:00:00.000Z");

	@ParameterizedTest
	@CsvSource({ "2026-10-14T09:00:00Z,false", "2026-10-09T09:00:00Z,false", "2026-10-10T09:00:00Z,false",
			"2026-10-08T09:00:00Z,true", "2020-01-01T00:00:00Z,true", "-999999999-01-01T00:00:00Z,true" })
	void isLateAfterThreeWorkingDays(Instant on, boolean late) {
		assertThat(entered(on, null).late()).isEqualTo(late);
	}

	@Test
	void countsNoWeekendAndNothingBackwards() {
		LocalDate friday = LocalDate.of(2026, 10, 9);

		assertThat(Occurrence.workingDays(friday, friday.plusDays(3))).isOne();
		assertThat(Occurrence.workingDays(friday, friday.plusDays(7))).isEqualTo(5);
		assertThat(Occurrence.workingDays(friday, friday.minusDays(1))).isZero();
	}

	@Test
	void mayLieInThePastButNotInTheFuture() {
		assertThat(unmet(entered(WEDNESDAY.plusMillis(1), null))).containsExactly("occurred-in-future");
		assertThat(unmet(entered(WEDNESDAY.minusSeconds(864_000), null))).containsExactly("late-entry-reason-missing");
		assertThat(unmet(entered(WEDNESDAY.minusSeconds(864_000), Sensitive.of("away")))).isEmpty();
	}

	private static Occurrence entered(Instant on, @Nullable Sensitive<String> reason) {
		return new Occurrence(on, WEDNESDAY, reason);
	}

	private static List<String> unmet(Occurrence occurrence) {
		return occurrence.conditions().stream().filter((one) -> !one.met()).map(Condition::code).toList();
	}

}
