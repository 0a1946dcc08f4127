/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Heads of the chain as they were, kept outside of the database: in the log, and in a
 * file on another volume if there is one. Without them a cut end is not seen.
 */
final class AuditAnchors {

	private static final Logger log = LoggerFactory.getLogger(AuditAnchors.class);

	private static final Duration EVERY = Duration.ofMinutes(5);

	private final @Nullable Path file;

	private Instant kept = Instant.EPOCH;

	private @Nullable AuditBlock latest;

	AuditAnchors(@Nullable Path file) {
		this.file = file;
	}

	synchronized void keep(AuditBlock head, Instant now) {
		this.latest = head;
		if (!now.isBefore(this.kept.plus(EVERY))) {
			this.kept = now;
			write(head);
		}
	}

	/** The end of this instance's work. */
	synchronized void close() {
		if (this.latest != null) {
			write(this.latest);
		}
	}

	/** All that were kept in the file. */
	List<Anchor> all() {
		try {
			return (this.file != null && Files.exists(this.file))
					? Files.readAllLines(this.file).stream().map(Anchor::parse).toList() : List.of();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private void write(AuditBlock head) {
		log.info("audit anchor {} {}", head.number(), head.mac());
		if (this.file != null) {
			try {
				Files.writeString(this.file, "%d %s%n".formatted(head.number(), head.mac()), StandardOpenOption.CREATE,
						StandardOpenOption.APPEND);
			}
			catch (IOException ex) {
				log.error("the audit anchor cannot be kept: {}", ex.getClass().getSimpleName());
			}
		}
	}

	/** A head as it was. */
	record Anchor(long number, String mac) {

		static Anchor parse(String line) {
			String[] parts = line.split(" ");
			return new Anchor(Long.parseLong(parts[0]), parts[1]);
		}

	}

}
