/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Duration;

import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;

/**
 * Counts and ages of what waits. Down only when nothing can leave before an operator
 * acts; a broker that is away makes nothing but a backlog.
 */
final class OutboxHealth extends AbstractHealthIndicator {

	private final OutboxBacklog backlog;

	private final RelayPause pause;

	OutboxHealth(OutboxBacklog backlog, RelayPause pause) {
		this.backlog = backlog;
		this.pause = pause;
	}

	@Override
	protected void doHealthCheck(Health.Builder builder) {
		Duration oldest = this.backlog.oldestAge();
		builder.status(this.pause.isMisconfigured() ? "DOWN" : "UP")
			.withDetail("pending", this.backlog.pending())
			.withDetail("oldestSeconds", oldest.toSeconds())
			.withDetail("blocked", this.backlog.blocked())
			.withDetail("paused", this.pause.isPaused());
	}

}
