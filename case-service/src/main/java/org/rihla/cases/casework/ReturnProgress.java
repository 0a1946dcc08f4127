/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import org.rihla.cases.casework.person.PersonId;

import static org.rihla.cases.casework.CaseStatus.ELIGIBLE;
import static org.rihla.cases.casework.CaseStatus.IN_REINTEGRATION;
import static org.rihla.cases.casework.CaseStatus.IN_RETURN;
import static org.rihla.cases.casework.CaseStatus.RETURNED;
import static org.rihla.cases.casework.CaseStatus.WAITLISTED;

/**
 * What the case has heard about its return and what follows, and where that leads it.
 *
 * @param openWork by id of the plan, the waiting entry or the follow-up
 * @param arrived who has arrived
 * @param supported whether a reintegration plan was ever in force
 */
record ReturnProgress(Map<UUID, Work> openWork, Set<PersonId> arrived, boolean supported) {

	ReturnProgress {
		openWork = Map.copyOf(openWork);
		arrived = Set.copyOf(arrived);
	}

	static ReturnProgress none() {
		return new ReturnProgress(Map.of(), Set.of(), false);
	}

	ReturnProgress after(ReturnNews news) {
		Map<UUID, Work> work = new TreeMap<>(this.openWork);
		switch (news.kind()) {
			case PLAN_OPENED -> work.put(news.id(), Work.RETURN);
			case ARRIVED -> work.put(news.id(), Work.RETURN_SETTLING);
			case WAITS_TO_RETURN -> work.put(news.id(), Work.WAITING_TO_RETURN);
			case WAITS_FOR_SUPPORT -> work.put(news.id(), Work.WAITING_FOR_SUPPORT);
			case SUPPORT_PLANNED -> work.put(news.id(), Work.SUPPORT_PLANNED);
			case SUPPORT_BEGAN -> work.put(news.id(), Work.SUPPORT);
			case MONITORING_BEGAN -> work.put(news.id(), Work.MONITORING);
			case ENDED_EARLY, SETTLED, WAITS_NO_MORE, SUPPORT_ENDED, MONITORING_ENDED -> work.remove(news.id());
		}
		Set<PersonId> home = new HashSet<>(this.arrived);
		home.addAll(news.persons());
		return new ReturnProgress(work, home, this.supported || news.kind() == ReturnNews.Kind.SUPPORT_BEGAN);
	}

	/**
	 * Where a case stands once this much is known; news that a status does not wait for
	 * changes nothing. A withdrawal leaves no mark: the case may be planned again as if
	 * it had never been.
	 */
	CaseStatus lead(ReturnNews news, CaseStatus status) {
		return switch (news.kind()) {
			case PLAN_OPENED -> (status == ELIGIBLE) ? IN_RETURN : status;
			case WAITS_TO_RETURN -> (status == ELIGIBLE || status == IN_RETURN) ? WAITLISTED : status;
			case WAITS_NO_MORE -> (status == WAITLISTED && !has(Work.WAITING_TO_RETURN)) ? resumed() : status;
			case ARRIVED -> (status == ELIGIBLE || isOnTheWay(status)) ? afterLastPlan(status) : status;
			case ENDED_EARLY -> isOnTheWay(status) ? afterLastPlan(status) : status;
			case SUPPORT_BEGAN -> (status == RETURNED) ? IN_REINTEGRATION : status;
			case SETTLED, WAITS_FOR_SUPPORT, SUPPORT_PLANNED, SUPPORT_ENDED, MONITORING_BEGAN, MONITORING_ENDED ->
				status;
		};
	}

	/** Whether somebody of the group has arrived. */
	boolean someoneArrived() {
		return !this.arrived.isEmpty();
	}

	/** Where a case stands of which somebody has arrived. */
	CaseStatus home() {
		return has(Work.SUPPORT) ? IN_REINTEGRATION : RETURNED;
	}

	private CaseStatus afterLastPlan(CaseStatus status) {
		if (has(Work.RETURN)) {
			return status;
		}
		return someoneArrived() ? home() : ELIGIBLE;
	}

	private CaseStatus resumed() {
		return has(Work.RETURN) ? IN_RETURN : ELIGIBLE;
	}

	private boolean has(Work kind) {
		return this.openWork.containsValue(kind);
	}

	private static boolean isOnTheWay(CaseStatus status) {
		return status == IN_RETURN || status == WAITLISTED;
	}

}
