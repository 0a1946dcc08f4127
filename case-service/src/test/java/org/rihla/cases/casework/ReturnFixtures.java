/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Set;
import java.util.UUID;

import org.rihla.cases.casework.ReturnNews.Kind;

import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.PLAN;

/** News of a return and of what follows it. */
final class ReturnFixtures {

	static final UUID ENTRY = UUID.fromString("01a08bb0-1111-7a10-8b20-5e0c4de7f001");

	static final UUID SUPPORT = UUID.fromString("01a0e111-2222-7b30-9c40-6f1d5ef80002");

	private ReturnFixtures() {
	}

	static ReturnNews news(Kind kind, UUID id) {
		return new ReturnNews(kind, id, Set.of(), "return.any", NOON);
	}

	static ReturnNews planOpened() {
		return planOpened(PLAN);
	}

	static ReturnNews planOpened(UUID plan) {
		return new ReturnNews(Kind.PLAN_OPENED, plan, Set.of(), "return.planOpened", NOON);
	}

	/** Everybody has arrived. */
	static ReturnNews arrived(AssistanceCase subject) {
		return new ReturnNews(Kind.ARRIVED, PLAN, Set.copyOf(subject.group().ids()), "return.arrivalConfirmed", NOON);
	}

	static ReturnNews withdrawn() {
		return withdrawn(PLAN);
	}

	static ReturnNews withdrawn(UUID plan) {
		return new ReturnNews(Kind.ENDED_EARLY, plan, Set.of(), "return.withdrawn", NOON);
	}

	static ReturnNews waits() {
		return news(Kind.WAITS_TO_RETURN, ENTRY);
	}

	static ReturnNews supported() {
		return news(Kind.SUPPORT_BEGAN, SUPPORT);
	}

	/** A case of which nothing is left to do elsewhere. */
	static void settle(AssistanceCase subject) {
		subject.returns().openWork().forEach((id, work) -> subject.follow(news(switch (work) {
			case RETURN -> Kind.ENDED_EARLY;
			case RETURN_SETTLING -> Kind.SETTLED;
			case WAITING_TO_RETURN, WAITING_FOR_SUPPORT -> Kind.WAITS_NO_MORE;
			case SUPPORT_PLANNED, SUPPORT -> Kind.SUPPORT_ENDED;
			case MONITORING -> Kind.MONITORING_ENDED;
		}, id)));
	}

}
