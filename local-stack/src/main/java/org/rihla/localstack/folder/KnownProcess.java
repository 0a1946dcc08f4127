/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.folder;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A process of ours, told apart from a later one with the same number by the time of its
 * start.
 *
 * @param name of the part
 * @param pid its number
 * @param startedAt as the operating system says
 */
public record KnownProcess(String name, long pid, Instant startedAt) {

	/**
	 * The operating system counts from its own start, which clock corrections shift a
	 * little.
	 */
	private static final Duration TOLERANCE = Duration.ofSeconds(2);

	/**
	 * Takes down a running process.
	 * @param name of the part
	 * @param process to find again later
	 * @return what identifies it
	 */
	public static KnownProcess of(String name, ProcessHandle process) {
		return new KnownProcess(name, process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
	}

	/**
	 * Finds the process again.
	 * @return nothing when it has ended, also when its number now belongs to another
	 */
	public Optional<ProcessHandle> running() {
		return ProcessHandle.of(this.pid).filter(ProcessHandle::isAlive).filter(this::isSame);
	}

	private boolean isSame(ProcessHandle process) {
		Instant start = process.info().startInstant().orElse(Instant.EPOCH);
		return Duration.between(this.startedAt, start).abs().compareTo(TOLERANCE) <= 0;
	}

}
