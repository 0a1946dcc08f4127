/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.chassis.entry.Occurrence;
import org.rihla.returns.monitoring.rules.Act;

/**
 * A visit did not take place.
 *
 * @param nextAttemptOn absent means after the usual time
 */
public record RecordMissedVisit(@NotNull Outcome outcome, @Nullable LocalDate nextAttemptOn,
		@Nullable Sensitive<@Size(max = 1000) String> note, @Nullable Instant occurredOn,
		@Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** That the next attempt is still to come. */
	public List<Condition> conditions(Act act) {
		return List.of(new Condition("visit-in-past",
				this.nextAttemptOn == null || !this.nextAttemptOn.isBefore(act.today())));
	}

	/** The day of the next attempt. */
	public LocalDate nextAttempt(Occurrence when, Act act) {
		if (this.nextAttemptOn != null) {
			return this.nextAttemptOn;
		}
		LocalDate usual = act.rules().day(when.on()).plus(act.rules().nextAttempt());
		return usual.isBefore(act.today()) ? act.today() : usual;
	}

	/** The report as written down. */
	public VisitReport report(Occurrence when, String by) {
		return VisitReport.without(when.on(), by, this.note, this.lateReason);
	}

	/** Why it did not. */
	public enum Outcome {

		/** The returnee was not there. */
		MISSED,
		/** Nobody could be reached. */
		UNREACHABLE,
		/** The returnee did not want it. */
		REFUSED;

		/** Where the visit stands then. */
		public VisitStatus status() {
			return switch (this) {
				case MISSED -> VisitStatus.MISSED;
				case UNREACHABLE -> VisitStatus.UNREACHABLE;
				case REFUSED -> VisitStatus.REFUSED;
			};
		}

	}

}
