/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.erasure.CaseEraser;

import org.springframework.stereotype.Component;

/** What of a case waits or has waited. */
@Component
class WaitlistEraser implements CaseEraser {

	private final AggregateStore<WaitlistEntry, EntryId> entries;

	WaitlistEraser(AggregateStore<WaitlistEntry, EntryId> entries) {
		this.entries = entries;
	}

	@Override
	public String what() {
		return "waitlist";
	}

	@Override
	public long erase(UUID caseId) {
		return this.entries.removal().allOf(caseId);
	}

}
