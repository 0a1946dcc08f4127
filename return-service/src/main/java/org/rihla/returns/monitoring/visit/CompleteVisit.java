/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.chassis.entry.Occurrence;

/** A visit took place; what it has shown is kept apart by who may read it. */
public record CompleteVisit(@Nullable Sensitive<@Valid VisitFindings> findings,
		@Nullable Sensitive<@Size(max = 4000) String> health, @Nullable Sensitive<@Valid ProtectionFindings> protection,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** That something was found. */
	public List<Condition> conditions() {
		return List.of(new Condition("findings-missing", this.findings != null));
	}

	/** The report as written down. */
	public VisitReport report(Occurrence when, String by) {
		return new VisitReport(when.on(), by, this.findings, this.health, this.protection, null, this.lateReason);
	}

}
