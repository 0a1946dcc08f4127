/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Instant;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Origin;

/** Who is followed up, who answers for it, and what else is known. */
abstract class FollowedReturnee extends Aggregate<MonitoringId> {

	@JsonUnwrapped
	private Returnee returnee;

	private MonitoringStatus status = MonitoringStatus.OPEN;

	private Around around;

	private @Nullable Instant endedOn;

	/** For the mapper. */
	@SuppressWarnings("NullAway.Init")
	FollowedReturnee() {
	}

	FollowedReturnee(Returnee returnee, Around around) {
		super(returnee.monitoringId());
		this.returnee = returnee;
		this.around = around;
	}

	protected final void handTo(Returnee returnee) {
		this.returnee = returnee;
	}

	protected final void know(Around news) {
		this.around = news;
	}

	protected final void endAt(Instant now) {
		this.status = step(this.status, MonitoringStatus.ENDED);
		this.endedOn = now;
	}

	final Returnee returnee() {
		return this.returnee;
	}

	final MonitoringStatus status() {
		return this.status;
	}

	final Around around() {
		return this.around;
	}

	final @Nullable Instant endedOn() {
		return this.endedOn;
	}

	@Override
	protected final Origin origin() {
		return new Origin(this.returnee.caseId().value(), this.returnee.missionCode(), this.returnee.officeCode());
	}

}
