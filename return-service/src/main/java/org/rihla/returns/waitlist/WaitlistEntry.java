/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.funding.Waiting;

import static org.rihla.returns.waitlist.WaitlistStatus.LEFT;
import static org.rihla.returns.waitlist.WaitlistStatus.STALE;
import static org.rihla.returns.waitlist.WaitlistStatus.WAITING;

/** One plan that waits for money. */
class WaitlistEntry extends OfferedPlan {

	private Instant lastContactOn;

	private boolean recontactTold;

	private @Nullable Instant nextAt;

	/** For the mapper. */
	@SuppressWarnings({ "NullAway.Init", "unused" })
	private WaitlistEntry() {
	}

	private WaitlistEntry(EntryId id, Waiting waiting, Instant since, Instant now) {
		super(id, waiting, since);
		this.lastContactOn = now;
	}

	/** The plan begins to wait; its time is kept from entry to entry. */
	static WaitlistEntry enter(EntryId id, Waiting waiting, Instant since, WaitlistRules rules, Instant now) {
		WaitlistEntry entry = new WaitlistEntry(id, waiting, since, now);
		entry.record(new WaitlistEvent.WaitlistEntered(id, entry.caseId(), entry.kind(), entry.planId(), now));
		entry.settle(rules);
		return entry;
	}

	/** The person was reached: offers may come again. */
	void contacted(WaitlistRules rules, Instant now) {
		if (!status().open()) {
			return;
		}
		this.lastContactOn = now;
		this.recontactTold = false;
		rest(false);
		if (status() == STALE) {
			moveTo(WAITING);
			forgetUnanswered();
			record(new WaitlistEvent.WaitlistEntryRevived(id(), caseId(), kind(), planId(), now));
		}
		settle(rules);
	}

	/** Nothing is needed any more; again changes nothing. */
	void leave(Outcome outcome, WaitlistRules rules, Instant now) {
		if (status().open()) {
			endOffer(LEFT);
			record(new WaitlistEvent.WaitlistLeft(id(), caseId(), kind(), planId(), outcome, now));
			settle(rules);
		}
	}

	/**
	 * What the clock brings: an offer lapses, a call is due, nobody was reached for too
	 * long.
	 */
	void passTime(WaitlistRules rules, Instant now) {
		if (lapse(now) >= rules.unanswered() && status() == WAITING) {
			goStale(now);
		}
		if (status() == WAITING && !now.isBefore(this.lastContactOn.plus(rules.stale()))) {
			goStale(now);
		}
		if (status() == WAITING && !this.recontactTold && !now.isBefore(this.lastContactOn.plus(rules.recontact()))) {
			this.recontactTold = true;
			record(new WaitlistEvent.RecontactDue(id(), caseId(), kind(), planId(), now));
		}
		settle(rules);
	}

	/** When something happens to it by itself, if anything does. */
	@Nullable Instant nextAt() {
		return this.nextAt;
	}

	private void goStale(Instant now) {
		moveTo(STALE);
		record(new WaitlistEvent.WaitlistEntryStale(id(), caseId(), kind(), planId(), now));
	}

	@Override
	protected void settle(WaitlistRules rules) {
		super.settle(rules);
		Offer offer = offer();
		this.nextAt = switch (status()) {
			case OFFERED -> (offer != null) ? offer.validUntil() : null;
			case WAITING -> this.lastContactOn.plus(this.recontactTold ? rules.stale() : rules.recontact());
			case STALE, PLACED, LEFT -> null;
		};
	}

}
