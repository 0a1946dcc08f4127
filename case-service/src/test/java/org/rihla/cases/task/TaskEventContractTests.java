/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rihla.cases.EventContracts;
import org.rihla.chassis.outbox.DomainEvent;

/** What tasks say on the wire. */
class TaskEventContractTests {

	@Test
	void sayEveryEventAsItsSchemaSays() {
		List<DomainEvent> recorded = new ArrayList<>(TaskFixtures.restrictedTask().recorded());
		for (TaskStatus status : TaskStatus.values()) {
			recorded.addAll(TaskFixtures.taskIn(status).recorded());
		}

		EventContracts.hold(TaskEvent.class, recorded);
	}

}
