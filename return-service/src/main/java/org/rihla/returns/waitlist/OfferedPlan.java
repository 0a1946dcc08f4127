/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.funding.Waiting;

import static org.rihla.returns.waitlist.WaitlistStatus.OFFERED;
import static org.rihla.returns.waitlist.WaitlistStatus.PLACED;
import static org.rihla.returns.waitlist.WaitlistStatus.WAITING;

/** What is offered to a plan that waits, and what comes of it. */
abstract class OfferedPlan extends WaitingPlan {

	private WaitlistStatus status = WAITING;

	private boolean resting;

	private int unansweredOffers;

	private @Nullable Search search;

	private @Nullable Offer offer;

	private List<UUID> endedOffers = new ArrayList<>();

	private boolean offerable = true;

	/** For the mapper. */
	OfferedPlan() {
	}

	OfferedPlan(EntryId id, Waiting waiting, Instant since) {
		super(id, waiting, since);
	}

	/**
	 * Somebody looks for its money: nobody else does, unless that one never came back.
	 */
	void searched(Search begun, WaitlistRules rules) {
		if (this.offerable && (this.search == null || !this.search.isRunning(begun.begunOn()))) {
			this.search = begun;
			settle(rules);
		}
	}

	/** There was no money after all. */
	void giveUp(UUID attempt, WaitlistRules rules) {
		if (attempt.equals(attempt())) {
			this.search = null;
			settle(rules);
		}
	}

	/** The money is held, so the place can be offered. */
	void offer(Offer made, WaitlistRules rules, Instant now) {
		if (made.offerId().equals(attempt())) {
			moveTo(OFFERED);
			this.search = null;
			this.offer = made;
			record(new WaitlistEvent.PlaceOffered(id(), caseId(), kind(), planId(), made.validUntil(), now));
			settle(rules);
		}
	}

	/** The held money was lost, by no fault of the person, who can get another offer. */
	void lose(UUID reservation, WaitlistRules rules, Instant now) {
		if (this.status == OFFERED && this.offer != null && this.offer.reservationIds().contains(reservation)) {
			endOffer(WAITING);
			record(new WaitlistEvent.OfferExpired(id(), caseId(), kind(), planId(), now));
			settle(rules);
		}
	}

	/** Taken, by the caseworker for the person. */
	void accept(WaitlistRules rules, Instant now) {
		answer(PLACED, now);
		record(new WaitlistEvent.OfferAccepted(id(), caseId(), kind(), planId(), now));
		record(new WaitlistEvent.WaitlistLeft(id(), caseId(), kind(), planId(), Outcome.PLACED, now));
		settle(rules);
	}

	/** Not taken; the next offer comes after the next contact. */
	void decline(WaitlistRules rules, Instant now) {
		answer(WAITING, now);
		this.resting = true;
		this.unansweredOffers = 0;
		record(new WaitlistEvent.OfferDeclined(id(), caseId(), kind(), planId(), now));
		settle(rules);
	}

	WaitlistStatus status() {
		return this.status;
	}

	/** The last offer, if there was one. */
	@Nullable Offer offer() {
		return this.offer;
	}

	/** Who looks for its money now. */
	@Nullable Search search() {
		return this.search;
	}

	/** The try that follows from the search; each has its own money. */
	@Nullable UUID attempt() {
		return (this.status == WAITING && this.search != null) ? Ids.derived(this.search.cause(), id().toString())
				: null;
	}

	/** Offers whose money is not held any more. */
	List<UUID> endedOffers() {
		return List.copyOf(this.endedOffers);
	}

	/** Whether it may get an offer; somebody may be looking for one already. */
	boolean offerable() {
		return this.offerable;
	}

	/** What lists and jobs find it by. */
	protected void settle(WaitlistRules rules) {
		this.offerable = this.status == WAITING && !this.resting;
	}

	protected final void moveTo(WaitlistStatus next) {
		this.status = step(this.status, next);
	}

	protected final void endOffer(WaitlistStatus next) {
		boolean offered = this.status == OFFERED;
		moveTo(next);
		if (offered && this.offer != null) {
			this.endedOffers.add(this.offer.offerId());
		}
	}

	/** An offer that nobody answered is over. */
	protected final int lapse(Instant now) {
		if (this.status == OFFERED && this.offer != null && !now.isBefore(this.offer.validUntil())) {
			endOffer(WAITING);
			this.resting = true;
			this.unansweredOffers++;
			record(new WaitlistEvent.OfferExpired(id(), caseId(), kind(), planId(), now));
		}
		return this.unansweredOffers;
	}

	/** After an offer, somebody is spoken with before the next one. */
	protected final void rest(boolean rests) {
		this.resting = rests;
	}

	protected final void forgetUnanswered() {
		this.unansweredOffers = 0;
	}

	private void answer(WaitlistStatus next, Instant now) {
		if (this.offer == null || !this.status.open()) {
			throw new Refusal.TransitionNotAllowed(toString(), this.status, EnumSet.of(OFFERED));
		}
		require(new Condition("offer-expired", this.status == OFFERED && now.isBefore(this.offer.validUntil())));
		if (next == PLACED) {
			this.status = step(this.status, next);
		}
		else {
			endOffer(next);
		}
	}

}
