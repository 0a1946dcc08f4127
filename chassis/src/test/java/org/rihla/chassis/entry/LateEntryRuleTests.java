/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.entry;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.calendar.WorkingCalendars;
import org.rihla.chassis.cipher.Sensitive;

import static org.assertj.core.api.Assertions.assertThat;

/** When an entry comes late, and what it then has to say. */
class LateEntryRuleTests {

	private static final Instant WEDNESDAY = Instant.parse("2026-10-14T10:00:00.000Z");

	private static final Sensitive<String> AWAY = Sensitive.of("away without a network");

	private final LateEntryRule rule = new LateEntryRule(WorkingCalendars.read().of("MA"), 3);

	@ParameterizedTest
	@CsvSource({ "2026-10-14T09:00:00Z,false", "2026-10-09T09:00:00Z,false", "2026-10-10T09:00:00Z,false",
			"2026-10-08T09:00:00Z,true", "2020-01-01T00:00:00Z,true", "-999999999-01-01T00:00:00Z,true",
			"2026-10-15T09:00:00Z,false" })
	void isLateAfterThreeWorkingDays(Instant on, boolean late) {
		assertThat(entered(on, WEDNESDAY, null).late()).isEqualTo(late);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-05T09:00:00Z,2026-11-11T09:00:00Z,false", "2026-11-05T09:00:00Z,2026-11-12T09:00:00Z,true",
			"2026-11-12T09:00:00Z,2026-11-17T09:00:00Z,false", "2026-11-12T09:00:00Z,2026-11-18T09:00:00Z,false",
			"2026-11-12T09:00:00Z,2026-11-19T09:00:00Z,true" })
	void countsNoHolidays(Instant on, Instant now, boolean late) {
		assertThat(entered(on, now, null).late()).isEqualTo(late);
	}

	@Test
	void takesNowForAnEntryWithoutTime() {
		assertThat(entered(null, WEDNESDAY, null)).isEqualTo(Occurrence.at(WEDNESDAY));
	}

	@Test
	void mayLieInThePastWithAReasonAndNeverInTheFuture() {
		Instant longAgo = WEDNESDAY.minusSeconds(864_000);

		assertThat(unmet(entered(WEDNESDAY.plusMillis(1), WEDNESDAY, null))).containsExactly("occurred-in-future");
		assertThat(unmet(entered(longAgo, WEDNESDAY, null))).containsExactly("late-entry-reason-missing");
		assertThat(unmet(entered(longAgo, WEDNESDAY, AWAY))).isEmpty();
	}

	@Test
	void keepsOnlyWhatWasLateAndWhy() {
		Instant longAgo = WEDNESDAY.minusSeconds(864_000);

		assertThat(entered(longAgo, WEDNESDAY, AWAY).lateEntry("task.done"))
			.contains(new LateEntry("task.done", longAgo, WEDNESDAY, AWAY));
		assertThat(entered(WEDNESDAY, WEDNESDAY, AWAY).lateEntry("task.done")).isEmpty();
	}

	private Occurrence entered(@Nullable Instant on, Instant now, @Nullable Sensitive<String> reason) {
		return this.rule.occurrence(new Entry(on, reason), now);
	}

	private static List<String> unmet(Occurrence occurrence) {
		return occurrence.conditions().stream().filter((one) -> !one.met()).map(Condition::code).toList();
	}

	private record Entry(@Nullable Instant occurredOn, @Nullable Sensitive<String> lateReason) implements DatedEntry {
	}

}
