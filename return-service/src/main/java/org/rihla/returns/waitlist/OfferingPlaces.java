/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.returns.PlanId;
import org.rihla.chassis.calendar.WorkingCalendar;
import org.rihla.chassis.calendar.WorkingCalendars;
import org.rihla.returns.funding.BudgetLines;
import org.rihla.returns.funding.Places;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Service;

/**
 * Offers what became free: to the first whose needs it serves, then to the next, as long
 * as there is any. The money is held before the offer is made, and an entry is looked
 * after by one at a time: what a crash leaves half done, the same event finishes.
 */
@Service
class OfferingPlaces {

	private static final Logger log = LoggerFactory.getLogger(OfferingPlaces.class);

	private final AggregateStore<WaitlistEntry, EntryId> entries;

	private final WaitlistQueries queries;

	private final Places places;

	private final BudgetLines lines;

	private final WorkingCalendars calendars;

	private final WaitlistRules rules;

	private final Clock clock;

	OfferingPlaces(AggregateStore<WaitlistEntry, EntryId> entries, WaitlistQueries queries, Places places,
			BudgetLines lines, WorkingCalendars calendars, WaitlistRules rules, Clock clock) {
		this.entries = entries;
		this.queries = queries;
		this.places = places;
		this.lines = lines;
		this.calendars = calendars;
		this.rules = rules;
		this.clock = clock;
	}

	/** A line has money or places again. */
	void offer(UUID lineId, Cause cause) {
		finishBegun(cause);
		this.lines.activityLeft(lineId).ifPresent((activity) -> offer(activity, cause));
	}

	/**
	 * Somebody can get offers now: if there is money for what they need, it is offered to
	 * the first who needs the same.
	 */
	void offerTo(EntryId id, Cause cause) {
		finishBegun(cause);
		this.entries.find(id)
			.filter((entry) -> entry.offerable() && possible(entry))
			.ifPresent((entry) -> offer(entry.needs().getFirst(), cause));
	}

	private void finishBegun(Cause cause) {
		this.queries.searchedBy(cause.commandUuid()).forEach((id) -> finish(id, cause));
	}

	/**
	 * In order; who needs something of which nothing is left is passed over unread, since
	 * hundreds may wait. Nobody passes one for whom another event looks right now: what
	 * that one has in hand is not left, and may come back.
	 * @throws Refusal.RaceLost when there is such a one: the event comes again
	 */
	private void offer(String activity, Cause cause) {
		List<WaitlistQueries.Offerable> inOrder = this.queries.offerable(activity);
		Set<String> left = this.lines.activitiesLeft();
		for (int i = 0; i < inOrder.size() && left.contains(activity); i++) {
			WaitlistQueries.Offerable next = inOrder.get(i);
			if (next.isSought(this.clock.instant())) {
				throw new Refusal.RaceLost("waitlist entry", next.id());
			}
			if (left.containsAll(next.needs()) && offer(new Candidate(next.id(), i + 1, inOrder.size()), cause)) {
				left = this.lines.activitiesLeft();
			}
		}
	}

	/** What a taken offer held is reserved, what others held is free. */
	void settle(EntryId id, Cause cause) {
		this.entries.find(id).ifPresent((entry) -> {
			entry.endedOffers().forEach((offer) -> this.places.release(offer, cause));
			Offer taken = entry.offer();
			if (entry.status() == WaitlistStatus.PLACED && taken != null) {
				this.places.keep(taken.offerId(), cause);
			}
		});
	}

	/** Money that was held is lost: what stood on it is no offer any more. */
	void lose(PlanId plan, UUID reservation, Cause cause) {
		this.queries.open(plan)
			.ifPresent((id) -> this.entries.update(id, cause.and("lose"),
					(entry) -> entry.lose(reservation, this.rules, this.clock.instant())));
	}

	/** Whether there was something to offer. */
	private boolean offer(Candidate candidate, Cause cause) {
		WaitlistEntry entry = this.entries.find(candidate.id()).orElseThrow();
		if (!possible(entry)) {
			return false;
		}
		Search search = new Search(cause.commandUuid(), candidate.rank(), candidate.considered(), this.clock.instant());
		Search running = this.entries.update(entry.id(), cause.and("search"), (one) -> one.searched(search, this.rules))
			.search();
		if (running != null && !running.cause().equals(search.cause())) {
			throw new Refusal.RaceLost("waitlist entry", entry.id());
		}
		return finish(entry.id(), cause);
	}

	private boolean possible(WaitlistEntry entry) {
		return this.places.possible(entry.planId(), entry.kind(), entry.planVersion());
	}

	private boolean finish(EntryId id, Cause cause) {
		WaitlistEntry entry = this.entries.find(id).orElseThrow();
		Search search = entry.search();
		UUID attempt = entry.attempt();
		if (search == null || attempt == null || !search.cause().equals(cause.commandUuid())) {
			return false;
		}
		Instant now = this.clock.instant();
		WorkingCalendar calendar = this.calendars.of(entry.missionCode());
		Instant until = calendar.endOf(calendar.plus(calendar.day(now), this.rules.offer()));
		Optional<Places.Place> held = this.places.hold(attempt, entry.planId(), entry.kind(), entry.planVersion(),
				until, cause);
		if (held.isEmpty()) {
			this.entries.update(id, cause.and("giveUp"), (one) -> one.giveUp(attempt, this.rules));
			return false;
		}
		Offer made = new Offer(attempt, held.get().reservationIds(), now, until, new Explanation(search.rank(),
				search.considered(), held.get().criteria(), held.get().agreementIds(), Places.RULES));
		WaitlistEntry after = this.entries.update(id, cause.and("offer"), (one) -> one.offer(made, this.rules, now));
		if (after.offer() == null || !after.offer().offerId().equals(attempt)) {
			this.places.release(attempt, cause);
		}
		log.info("entry {} is offered a place until {}", id.value(), until);
		return true;
	}

	/** One who could get an offer, and where in the order. */
	private record Candidate(EntryId id, int rank, int considered) {
	}

}
