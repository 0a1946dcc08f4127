/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.returns.PlanId;
import org.rihla.returns.movement.ReturnEventListener.DepartureFailed;
import org.rihla.returns.movement.ReturnEventListener.OfPlan;
import org.rihla.returns.movement.ReturnEventListener.OfSeats;
import org.rihla.returns.movement.ReturnEventListener.PeopleStay;
import org.rihla.returns.movement.ReturnEventListener.SeatsWanted;
import org.rihla.returns.movement.ReturnEventListener.TicketingCleared;
import org.rihla.returns.movement.ReturnEventListener.TravellersSplit;

import org.springframework.stereotype.Service;

/** What follows for seats from what plans do. */
@Service
class SeatingPlans {

	private final AggregateStore<Movement, MovementId> movements;

	private final MovementQueries queries;

	private final EntrustedMovements entrusted;

	private final MovementRules rules;

	private final Clock clock;

	SeatingPlans(AggregateStore<Movement, MovementId> movements, MovementQueries queries, EntrustedMovements entrusted,
			MovementRules rules, Clock clock) {
		this.movements = movements;
		this.queries = queries;
		this.entrusted = entrusted;
		this.rules = rules;
		this.clock = clock;
	}

	void hold(SeatsWanted wanted, Cause cause) {
		on(wanted.movementId(), cause, (movement, now) -> movement.hold(wanted.asked(), this.rules.hold(), now));
		this.entrusted.entrust(wanted.planId(), cause);
	}

	/** Somebody else is to receive the group, or nobody. */
	void entrust(OfPlan received, Cause cause) {
		this.entrusted.entrust(received.planId(), cause);
	}

	void clear(TicketingCleared cleared, Cause cause) {
		on(cleared.movementId(), cause, (movement, now) -> movement.clear(cleared.planId(),
				Objects.requireNonNullElse(cleared.until(), now.plus(this.rules.hold())), now));
	}

	void unclear(OfPlan suspended, Cause cause) {
		onAllOf(suspended.planId(), cause, (movement, now) -> movement.unclear(suspended.planId(), now));
	}

	void release(OfPlan ended, Cause cause) {
		onAllOf(ended.planId(), cause, (movement, now) -> movement.release(ended.planId(), now));
	}

	void release(PeopleStay some, Cause cause) {
		onAllOf(some.planId(), cause, (movement, now) -> movement.release(some.personIds(), now));
	}

	void releaseUnticketed(OfPlan uncertain, Cause cause) {
		onAllOf(uncertain.planId(), cause, (movement, now) -> movement.releaseUnticketed(uncertain.planId(), now));
	}

	/** Tickets go with people who part; seats without tickets are free again. */
	void move(TravellersSplit split, Cause cause) {
		onAllOf(split.planId(), cause, (movement, now) -> {
			movement.move(split.planId(), split.personIds(), split.siblingPlanId());
			movement.releaseUnticketed(split.siblingPlanId(), now);
		});
	}

	void depart(OfSeats departed, Cause cause) {
		on(departed.movementId(), cause, (movement, now) -> movement.depart(departed.planId(), now));
	}

	/** Without a flight nobody has missed one. */
	void stayBehind(DepartureFailed failed, Cause cause) {
		on(failed.movementId(), cause, (movement, now) -> {
			if (failed.flightCancelled()) {
				movement.release(failed.personIds(), now);
			}
			else {
				movement.missed(failed.personIds(), now);
			}
		});
	}

	private void onAllOf(PlanId plan, Cause cause, BiConsumer<Movement, Instant> reaction) {
		this.queries.movementsOf(plan).forEach((id) -> on(id, cause, reaction));
	}

	private void on(MovementId id, Cause cause, BiConsumer<Movement, Instant> reaction) {
		this.movements.update(id, cause, (movement) -> reaction.accept(movement, this.clock.instant()));
	}

}
