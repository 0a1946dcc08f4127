/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Ahead of the machine's clock; services read by how much in a file. */
class SharedClock extends Clock {

	private final Path file;

	private volatile Duration ahead = Duration.ZERO;

	SharedClock(Path file) {
		this.file = file;
	}

	void moveOn(Duration further) {
		this.ahead = this.ahead.plus(further);
		Path next = this.file.resolveSibling(this.file.getFileName() + ".next");
		try {
			Files.writeString(next, this.ahead.toString());
			Files.move(next, this.file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public Instant instant() {
		return Instant.now().plus(this.ahead);
	}

	@Override
	public ZoneId getZone() {
		return ZoneOffset.UTC;
	}

	@Override
	public Clock withZone(ZoneId zone) {
		throw new UnsupportedOperationException("People here work by UTC");
	}

}
