/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.mailbox;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rihla.notifications.partner.QuietHours;

import static org.assertj.core.api.Assertions.assertThat;

class RhythmTests {

	private static final ZoneId DAKAR = ZoneId.of("Africa/Dakar");

	private static final QuietHours NIGHT = new QuietHours(LocalTime.of(20, 0), LocalTime.of(7, 0));

	private static final QuietHours SIESTA = new QuietHours(LocalTime.of(13, 0), LocalTime.of(15, 0));

	private static final MailRules RULES = new MailRules(Duration.ofMinutes(15), 30, Duration.ofSeconds(90),
			Duration.ofHours(24));

	@ParameterizedTest
	@CsvSource({ "06:59, false, 07:00", "07:00, false, 07:00", "12:00, false, 12:00", "19:59, false, 19:59",
			"02:30, true, 02:30", "21:00, true, 21:00" })
	void waitsForTheMorningUnlessItIsUrgent(String now, boolean urgent, String leaves) {
		assertThat(Rhythm.NONE.next(urgent, on("2026-09-08", now), DAKAR, NIGHT, RULES))
			.isEqualTo(on("2026-09-08", leaves));
	}

	@Test
	void waitsOverMidnight() {
		assertThat(Rhythm.NONE.next(false, on("2026-09-08", "20:00"), DAKAR, NIGHT, RULES))
			.isEqualTo(on("2026-09-09", "07:00"));
	}

	@Test
	void goesByTheClockOfTheReader() {
		assertThat(Rhythm.NONE.next(false, Instant.parse("2026-09-08T19:30:00Z"), ZoneId.of("Africa/Casablanca"), NIGHT,
				RULES))
			.isEqualTo(Instant.parse("2026-09-09T06:00:00Z"));
	}

	@Test
	void isQuietAtNoonWhereTheReaderSaysSo() {
		assertThat(Rhythm.NONE.next(false, on("2026-09-08", "13:30"), DAKAR, SIESTA, RULES))
			.isEqualTo(on("2026-09-08", "15:00"));
	}

	@Test
	void writesOnceInAQuarterOfAnHourUnlessItIsUrgent() {
		Rhythm written = Rhythm.NONE.sent(on("2026-09-08", "12:00"), DAKAR);

		assertThat(written.next(false, on("2026-09-08", "12:01"), DAKAR, NIGHT, RULES))
			.isEqualTo(on("2026-09-08", "12:15"));
		assertThat(written.next(true, on("2026-09-08", "12:01"), DAKAR, NIGHT, RULES))
			.isEqualTo(on("2026-09-08", "12:01"));
	}

	@Test
	void keepsWhatIsMoreThanThirtyADayForOneMailOfTheNext() {
		Rhythm full = Rhythm.NONE;
		for (int mail = 0; mail < 30; mail++) {
			assertThat(full.next(true, on("2026-09-08", "12:00"), DAKAR, NIGHT, RULES))
				.isEqualTo(on("2026-09-08", "12:00"));
			full = full.sent(on("2026-09-08", "12:00"), DAKAR);
		}

		assertThat(full.next(true, on("2026-09-08", "12:01"), DAKAR, NIGHT, RULES))
			.isEqualTo(on("2026-09-09", "00:00"));
		assertThat(full.next(false, on("2026-09-08", "12:01"), DAKAR, NIGHT, RULES))
			.isEqualTo(on("2026-09-09", "07:00"));
		assertThat(full.next(true, on("2026-09-09", "08:00"), DAKAR, NIGHT, RULES))
			.isEqualTo(on("2026-09-09", "08:00"));
	}

	private static Instant on(String day, String time) {
		return Instant.parse(day + "T" + time + ":00Z");
	}

}
