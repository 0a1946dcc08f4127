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
import java.util.List;

/**
 * Ahead of the machine's clock; services and partners read by how much in files.
 */
class SharedClock extends Clock {

	private final List<Path> files;

	private volatile Duration ahead = Duration.ZERO;

	SharedClock(Path... files) {
		this.files = List.of(files);
	}

	void moveOn(Duration further) {
		this.ahead = this.ahead.plus(further);
		this.files.forEach(this::write);
	}

	private void write(Path file) {
		Path next = file.resolveSibling(file.getFileName() + ".next");
		try {
			Files.writeString(next, this.ahead.toString());
			Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
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
