/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.defaults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Ahead of another clock by what a file says, such as {@code P3DT2H}; without the file
 * they agree. For demonstrations and tests of what time does to a case.
 */
final class AheadClock extends Clock {

	private final Clock clock;

	private final Path file;

	AheadClock(Clock clock, Path file) {
		this.clock = clock;
		this.file = file;
	}

	@Override
	public Instant instant() {
		return this.clock.instant().plus(ahead());
	}

	private Duration ahead() {
		try {
			return Duration.parse(Files.readString(this.file).strip());
		}
		catch (NoSuchFileException _) {
			return Duration.ZERO;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public ZoneId getZone() {
		return this.clock.getZone();
	}

	@Override
	public Clock withZone(ZoneId zone) {
		return new AheadClock(this.clock.withZone(zone), this.file);
	}

}
