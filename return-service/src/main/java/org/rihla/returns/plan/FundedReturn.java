/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.recheck.ReturnFacts;
import org.rihla.returns.plan.rules.Act;

import static org.rihla.returns.plan.ReturnPlanStatus.DRAFT;
import static org.rihla.returns.plan.ReturnPlanStatus.HELD;

/** What is set aside and bound to pay for the group's return. */
abstract class FundedReturn extends PreparedReturn {

	private PlanFunding funding;

	private Set<String> spendingAskedBy = new LinkedHashSet<>();

	/** For the mapper. */
	@SuppressWarnings("NullAway.Init")
	FundedReturn() {
	}

	FundedReturn(Opening opening) {
		super(opening);
		this.funding = new PlanFunding(opening.programme().returnPackage().size());
	}

	/**
	 * Plans with the facts of the case, and asks for the money unless it is there. Asking
	 * again is harmless: the request keeps its id.
	 */
	void takeOverFacts(@Nullable ReturnFacts answer, Act act) {
		List<PersonId> unknown = new ArrayList<>(group().ids());
		if (answer != null) {
			unknown.removeAll(answer.known());
		}
		allow(DRAFT.to(HELD), List.of(Condition.noneOf("facts-missing", unknown)));
		if (answer != null) {
			takeOver(answer);
		}
		if (this.funding.covered()) {
			checklistChanged(act);
		}
		else {
			asksToSpend(act);
			askForMoney(act);
		}
	}

	/** Whether the plan still wants what was asked for so. */
	final boolean asksFor(UUID request) {
		return request.equals(this.funding.requestId(id()));
	}

	/** Money was set aside for this plan. */
	void fundsReserved(UUID reservation, UUID agreement, Act act) {
		if (status().open() && this.funding.reserve(reservation, agreement)) {
			checklistChanged(act);
		}
	}

	/** Money was bound; with the last of it tickets may be bought. */
	void fundsCommitted(UUID reservation, Act act) {
		if (status().open() && this.funding.commit(reservation) && !moneyBound(act)) {
			checklistChanged(act);
		}
	}

	/** Nobody bound the money that tickets were asked for with. */
	void fundsRefused(UUID reservation, Act act) {
		if (status().open() && this.funding.reservations().contains(reservation)) {
			moneyRefused();
			checklistChanged(act);
		}
	}

	/** There is no money yet; there will be an offer. */
	void waitForFunds(Act act) {
		if (status().beforeBoarding() && this.funding.await()) {
			checklistChanged(act);
		}
	}

	/** Money was taken away: before boarding the whole package is asked for anew. */
	void fundsReleased(UUID reservation, Act act) {
		if (this.funding.release(reservation) && status().open()) {
			checklistChanged(act);
			if (status().beforeBoarding()) {
				this.funding.startOver();
				askForMoney(act);
			}
		}
	}

	/** A cost of the journey is paid. */
	void fundsSpent(UUID reservation, Act act) {
		if (this.funding.spend(reservation) && status().open()) {
			checklistChanged(act);
		}
	}

	/**
	 * Subjects of those who asked for money or tickets: none of them may bind the money.
	 */
	final Set<String> spendingAskedBy() {
		return Set.copyOf(this.spendingAskedBy);
	}

	@Override
	public final boolean fundsCovered() {
		return this.funding.covered();
	}

	final PlanFunding funding() {
		return this.funding;
	}

	/** Some more of the money is bound; whether tickets may be bought now. */
	protected abstract boolean moneyBound(Act act);

	/** Tickets are no longer wanted, since their money is not bound. */
	protected abstract void moneyRefused();

	protected final void asksToSpend(Act act) {
		this.spendingAskedBy.add(act.actor());
	}

	/** Whoever asked for money that goes along does not bind it there either. */
	@Override
	protected void continueFrom(ReturnPlan original, Parting parting) {
		super.continueFrom(original, parting);
		this.spendingAskedBy.addAll(original.spendingAskedBy());
	}

	private void askForMoney(Act act) {
		record(new ReturnPlanEvent.FundingRequested(id(), this.funding.requestId(id()), programme().returnPackage(),
				group().size(), act.now()));
	}

}
