/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.act;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.calendar.WorkingCalendars;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.chassis.entry.LateEntryRule;

import static org.assertj.core.api.Assertions.assertThat;

/** When an entry is late: more than three working days after the fact. */
class ActsTests {

	/** A Monday. */
	private static final Instant NOON = Instant.parse("2026-09-14T12:00:00.000Z");

	private static final Cause CAUSE = Cause.job("test", "once");

	private final Acts acts = new Acts(Clock.fixed(NOON, ZoneOffset.UTC),
			new LateEntryRule(WorkingCalendars.read().of("MA"), 3));

	@ParameterizedTest
	@CsvSource({ "2026-09-14T08:00:00Z,false", "2026-09-09T23:00:00Z,false", "2026-09-08T22:59:59Z,true",
			"2026-09-15T08:00:00Z,false" })
	void countsWorkingDaysOnly(Instant on, boolean late) {
		assertThat(this.acts.of(fact(on), CAUSE).when().late()).isEqualTo(late);
	}

	@Test
	void takesNowForAFactWithoutTime() {
		Act act = this.acts.of(fact(null), CAUSE);

		assertThat(act.on()).isEqualTo(NOON);
		assertThat(act.by()).isEqualTo("system:test");
	}

	@Test
	void derivesTheSameIdEachTime() {
		assertThat(this.acts.now(CAUSE).newId("consent")).isEqualTo(this.acts.now(CAUSE).newId("consent"))
			.isNotEqualTo(this.acts.now(CAUSE).newId("screening"));
	}

	private static DatedEntry fact(@Nullable Instant on) {
		return new DatedEntry() {
			@Override
			public @Nullable Instant occurredOn() {
				return on;
			}

			@Override
			public @Nullable Sensitive<String> lateReason() {
				return null;
			}
		};
	}

}
