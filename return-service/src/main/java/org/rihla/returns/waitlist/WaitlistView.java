/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Instant;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PlanId;
import org.rihla.returns.funding.Kind;

/**
 * Somebody who waits, and why an offer went to them.
 *
 * @param position in the order of those who wait for the same kind; absent for others
 * @param offer the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record WaitlistView(EntryId entryId, CaseId caseId, Kind kind, PlanId planId, WaitlistStatus status, List<String> needs,
		int priority, Instant waitingSince, @Nullable Long position, @Nullable Offer offer) {

	static WaitlistView of(WaitlistEntry entry, @Nullable Long position) {
		return new WaitlistView(entry.id(), entry.caseId(), entry.kind(), entry.planId(), entry.status(), entry.needs(),
				entry.priority(), entry.waitingSince(), position, entry.offer());
	}

}
