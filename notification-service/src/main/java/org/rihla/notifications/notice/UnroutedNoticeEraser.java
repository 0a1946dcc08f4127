/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.notice;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.erasure.CaseEraser;
import org.springframework.stereotype.Component;

/** What about a case nobody was there to take. */
@Component
class UnroutedNoticeEraser implements CaseEraser {

	private final AggregateStore<UnroutedNotice, UnroutedNoticeId> notices;

	UnroutedNoticeEraser(AggregateStore<UnroutedNotice, UnroutedNoticeId> notices) {
		this.notices = notices;
	}

	@Override
	public String what() {
		return "unrouted-notices";
	}

	@Override
	public long erase(UUID caseId) {
		return this.notices.removal().allOf(caseId);
	}

}
