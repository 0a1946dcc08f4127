/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

import org.rihla.chassis.outbox.RelayTurn.Outcome;

/**
 * Spares a broker that is away: when three different aggregates fail in a row, only one
 * at a time is tried until one succeeds, first after one second, later every ten.
 */
final class RelayPause {

	private static final int FAILURES = 3;

	private static final Duration LONGEST = Duration.ofSeconds(10);

	private final Clock clock;

	private final Set<String> failed = new HashSet<>();

	private Duration wait = Duration.ZERO;

	private Instant probeAt = Instant.MIN;

	private boolean misconfigured;

	RelayPause(Clock clock) {
		this.clock = clock;
	}

	/** Whether an aggregate may be tried now. */
	synchronized boolean admits() {
		if (this.wait.isZero()) {
			return true;
		}
		Instant now = this.clock.instant();
		if (now.isBefore(this.probeAt)) {
			return false;
		}
		this.probeAt = now.plus(this.wait);
		return true;
	}

	synchronized void learn(Pending pending, Outcome outcome) {
		switch (outcome) {
			case NOTHING -> {
			}
			case SENT, MORE -> {
				this.failed.clear();
				this.wait = Duration.ZERO;
				this.misconfigured = false;
			}
			case FAILED -> failed(pending);
			case MISCONFIGURED -> {
				this.misconfigured = true;
				pause();
			}
		}
	}

	private void failed(Pending pending) {
		this.failed.add(pending.name());
		if (this.failed.size() >= FAILURES || !this.wait.isZero()) {
			pause();
		}
	}

	private void pause() {
		Duration doubled = this.wait.isZero() ? Duration.ofSeconds(1) : this.wait.multipliedBy(2);
		this.wait = (doubled.compareTo(LONGEST) < 0) ? doubled : LONGEST;
		this.probeAt = this.clock.instant().plus(this.wait);
	}

	/** The broker refuses our rights or topics: an operator must act. */
	synchronized boolean isMisconfigured() {
		return this.misconfigured;
	}

	synchronized boolean isPaused() {
		return !this.wait.isZero();
	}

}
