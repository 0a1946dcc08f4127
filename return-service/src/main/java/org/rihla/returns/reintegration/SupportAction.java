/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.PossibleActs;
import org.rihla.returns.reintegration.agreed.Version;

import static org.rihla.returns.reintegration.ReintegrationPlanStatus.ACTIVE;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.APPROVED;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.ASSESSED;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.DRAFT;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.SUBMITTED;
import static org.rihla.returns.reintegration.ReintegrationPlanStatus.SUSPENDED;

/** The verbs of a plan: who may, when it knows them, and what is foreseen to be unmet. */
enum SupportAction {

	CONTENT("reintegration:draft"), ASSESS("reintegration:assess"), SUBMIT("reintegration:submit"),
	APPROVE("reintegration:approve"), RETURN("reintegration:return"), REJECT("reintegration:reject"),
	ACTIVATE("reintegration:submit"), AMEND("reintegration:amend"), SUSPEND("reintegration:suspend"),
	RESUME("reintegration:suspend"), COMPLETE("reintegration:complete"), DECLINE("reintegration:decline"),
	TERMINATE("reintegration:terminate");

	private final String permission;

	SupportAction(String permission) {
		this.permission = permission;
	}

	/** What this caller may do with the plan now, and what is in the way. */
	static PossibleActs possible(ReintegrationPlan plan, Access access) {
		PossibleActs possible = PossibleActs.none();
		for (SupportAction action : values()) {
			if (action.isKnownTo(plan) && access.to(action.permission).filter(plan.custody()::within).isPresent()) {
				possible = possible.with(action.name().toLowerCase(Locale.ROOT),
						action.foreseen(plan, access.caller().subject()));
			}
		}
		return possible;
	}

	private boolean isKnownTo(ReintegrationPlan plan) {
		ReintegrationPlanStatus status = plan.status();
		return switch (this) {
			case CONTENT -> EnumSet.of(DRAFT, ASSESSED).contains(status) || amended(plan, Version.State.OPEN);
			case ASSESS -> status == DRAFT;
			case SUBMIT -> status == ASSESSED || amended(plan, Version.State.OPEN);
			case APPROVE, RETURN, REJECT -> status == SUBMITTED || amended(plan, Version.State.SUBMITTED);
			case ACTIVATE -> status == APPROVED;
			case AMEND -> amended(plan, Version.State.IN_FORCE) || amended(plan, Version.State.REJECTED);
			case SUSPEND, COMPLETE -> status == ACTIVE;
			case RESUME -> status == SUSPENDED;
			case DECLINE, TERMINATE -> status.open();
		};
	}

	private List<Condition> foreseen(ReintegrationPlan plan, String by) {
		return switch (this) {
			case ASSESS -> List.of(plan.arrivalConfirmed());
			case SUBMIT -> plan.submittable();
			case APPROVE -> plan.approvable(by);
			case ACTIVATE -> plan.activatable();
			case COMPLETE -> plan.completable(by);
			case CONTENT, RETURN, REJECT, AMEND, SUSPEND, RESUME, DECLINE, TERMINATE -> List.of();
		};
	}

	private static boolean amended(ReintegrationPlan plan, Version.State state) {
		return plan.status() == ACTIVE && plan.versions().latestIs(state);
	}

}
