/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class AheadClockTests {

	private static final Instant NOW = Instant.parse("2026-10-01T08:00:00Z");

	@TempDir
	private Path folder;

	@Test
	void agreesWithTheOtherClockUntilThereIsAFile() throws Exception {
		Path file = this.folder.resolve("ahead");
		Clock clock = new AheadClock(Clock.fixed(NOW, ZoneOffset.UTC), file);
		assertThat(clock.instant()).isEqualTo(NOW);

		Files.writeString(file, "P3DT2H\n");

		assertThat(clock.instant()).isEqualTo(NOW.plus(Duration.ofDays(3)).plus(Duration.ofHours(2)));
	}

	@Test
	void isNotForProduction() {
		MockEnvironment environment = new MockEnvironment().withProperty("rihla.clock.ahead-file",
				this.folder.resolve("ahead").toString());
		environment.setActiveProfiles("prod");

		assertThatIllegalStateException().isThrownBy(() -> new WebDefaults().clock(environment))
			.withMessageContaining("rihla.clock.ahead-file");
	}

	@Test
	void tellsMillisecondsAsEverythingElseDoes() {
		assertThat(new WebDefaults().clock(new MockEnvironment()).instant().getNano() % 1_000_000).isZero();
	}

}
