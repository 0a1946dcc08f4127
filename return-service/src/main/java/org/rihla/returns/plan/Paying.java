/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.recheck.ReturnFacts;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.DRAFT;
import static org.rihla.returns.plan.ReturnPlanStatus.HELD;

/** What is set aside and bound to pay for the group's return. */
record Paying(ReturnPlan plan) {

	/**
	 * Plans with the facts of the case, and asks for the money unless it is there. Asking
	 * again is harmless: the request keeps its id.
	 */
	void takeOverFacts(@Nullable ReturnFacts answer, Act act) {
		List<PersonId> unknown = new ArrayList<>(this.plan.group().ids());
		if (answer != null) {
			unknown.removeAll(answer.known());
		}
		this.plan.allow(DRAFT.to(HELD), List.of(Condition.noneOf("facts-missing", unknown)));
		if (answer != null) {
			this.plan.group().takeOver(answer);
			this.plan.change((parts) -> parts.with(parts.answers().with(answer)));
		}
		if (funding().covered()) {
			this.plan.checklistChanged(act);
		}
		else {
			funding().askedBy(act.actor());
			askForMoney(act);
		}
	}

	/** Whether the plan still wants what was asked for so. */
	boolean asksFor(UUID request) {
		return request.equals(funding().requestId(this.plan.id()));
	}

	/** Money was set aside for this plan. */
	void fundsReserved(UUID reservation, UUID agreement, Act act) {
		if (this.plan.status().open() && funding().reserve(reservation, agreement)) {
			this.plan.checklistChanged(act);
		}
	}

	/** Money was bound; with the last of it tickets may be bought. */
	void fundsCommitted(UUID reservation, Act act) {
		if (this.plan.status().open() && funding().commit(reservation) && !new Ticketing(this.plan).clear(act)) {
			this.plan.checklistChanged(act);
		}
	}

	/** Nobody bound the money that tickets were asked for with. */
	void fundsRefused(UUID reservation, Act act) {
		if (this.plan.status().open() && funding().reservations().contains(reservation)) {
			this.plan.change((parts) -> parts.with(parts.booking().moneyRefused()));
			this.plan.checklistChanged(act);
		}
	}

	/** There is no money yet; there will be an offer. */
	void waitForFunds(Act act) {
		if (this.plan.status().beforeBoarding() && funding().await()) {
			this.plan.checklistChanged(act);
		}
	}

	/** Money was taken away: before boarding the whole package is asked for anew. */
	void fundsReleased(UUID reservation, Act act) {
		if (funding().release(reservation) && this.plan.status().open()) {
			this.plan.checklistChanged(act);
			if (this.plan.status().beforeBoarding()) {
				funding().startOver();
				askForMoney(act);
			}
		}
	}

	/** A cost of the journey is paid. */
	void fundsSpent(UUID reservation, Act act) {
		if (funding().spend(reservation) && this.plan.status().open()) {
			this.plan.checklistChanged(act);
		}
	}

	private void askForMoney(Act act) {
		this.plan.tell(new ReturnPlanEvent.FundingRequested(this.plan.id(), funding().requestId(this.plan.id()),
				this.plan.programme().returnPackage(), this.plan.group().size(), act.now()));
	}

	private PlanFunding funding() {
		return this.plan.funding();
	}

}
