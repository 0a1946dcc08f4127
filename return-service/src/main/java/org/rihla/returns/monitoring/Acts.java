/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.time.Clock;

import org.rihla.chassis.aggregate.Command;
import org.rihla.chassis.entry.LateEntryRule;
import org.rihla.returns.monitoring.rules.Act;
import org.rihla.returns.monitoring.rules.MonitoringRules;

import org.springframework.stereotype.Component;

/** Says who acts, when, and under which rules. */
@Component("monitoringActs")
class Acts {

	private final MonitoringRules rules;

	private final LateEntryRule lateEntries;

	private final Clock clock;

	Acts(MonitoringRules rules, LateEntryRule lateEntries, Clock clock) {
		this.rules = rules;
		this.lateEntries = lateEntries;
		this.clock = clock;
	}

	Act of(Command command) {
		return Act.of(command, this.clock.instant(), this.rules, this.lateEntries);
	}

	MonitoringRules rules() {
		return this.rules;
	}

}
