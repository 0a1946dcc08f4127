/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What the case has heard about its return plans, and where that leads it.
 *
 * @param beforeArrival plans that are open and have not arrived
 */
record ReturnProgress(Set<UUID> beforeArrival, boolean someoneArrived) {

	ReturnProgress {
		beforeArrival = Set.copyOf(beforeArrival);
	}

	static ReturnProgress none() {
		return new ReturnProgress(Set.of(), false);
	}

	/** Whether a case in this status waits for such news; other news changes nothing. */
	static boolean concerns(CaseStatus status, ReturnNews news) {
		return switch (news.kind()) {
			case PLAN_OPENED, ARRIVED -> EnumSet.of(CaseStatus.ELIGIBLE, CaseStatus.IN_RETURN).contains(status);
			case WITHDRAWN -> status == CaseStatus.IN_RETURN;
		};
	}

	ReturnProgress after(ReturnNews news) {
		Set<UUID> plans = new TreeSet<>(this.beforeArrival);
		switch (news.kind()) {
			case PLAN_OPENED -> plans.add(news.planId());
			case ARRIVED, WITHDRAWN -> plans.remove(news.planId());
		}
		return new ReturnProgress(plans, this.someoneArrived || news.kind() == ReturnNews.Kind.ARRIVED);
	}

	/**
	 * Where a case stands once this much is known. A withdrawal leaves no mark: the case
	 * may be planned again as if it had never been.
	 */
	CaseStatus lead(ReturnNews news, CaseStatus status) {
		if (news.kind() == ReturnNews.Kind.PLAN_OPENED) {
			return CaseStatus.IN_RETURN;
		}
		if (!this.beforeArrival.isEmpty()) {
			return status;
		}
		return this.someoneArrived ? CaseStatus.RETURNED : CaseStatus.ELIGIBLE;
	}

}
