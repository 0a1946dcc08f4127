/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.recheck;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/** What a case says of itself between two answers: one thing now stands, or no longer. */
public sealed interface CaseNews {

	/**
	 * Whether it stands against the return, so that an answer asked before is too old.
	 */
	default boolean warns() {
		return switch (this) {
			case GateOpened _, HoldPlaced _, ConsentEnded _ -> true;
			case GateClosed _, HoldReleased _, ConsentGiven _ -> false;
		};
	}

	/** The last answer as it would be now. */
	default Clearance on(Clearance last) {
		return switch (this) {
			case GateOpened(Clearance.Gate gate) ->
				last.gates(with(last.gates(), gate, (one) -> one.gateId().equals(gate.gateId())));
			case GateClosed(UUID gateId) -> last.gates(without(last.gates(), (one) -> one.gateId().equals(gateId)));
			case HoldPlaced(Clearance.Hold hold) ->
				last.holds(with(last.holds(), hold, (one) -> one.holdId().equals(hold.holdId())));
			case HoldReleased(UUID holdId) -> last.holds(without(last.holds(), (one) -> one.holdId().equals(holdId)));
			case ConsentGiven(Clearance.Consent consent) ->
				last.consents(with(last.consents(), consent, consent::equals));
			case ConsentEnded(Clearance.Consent consent) -> last.consents(without(last.consents(), consent::equals));
		};
	}

	private static <T> List<T> without(List<T> all, Predicate<T> gone) {
		return all.stream().filter(gone.negate()).toList();
	}

	private static <T> List<T> with(List<T> all, T more, Predicate<T> earlier) {
		List<T> after = new ArrayList<>(without(all, earlier));
		after.add(more);
		return after;
	}

	/** A gate is open, for the first time or again. */
	record GateOpened(Clearance.Gate gate) implements CaseNews {
	}

	/** A gate no longer stands against anything. */
	record GateClosed(UUID gateId) implements CaseNews {
	}

	/** A hold was placed. */
	record HoldPlaced(Clearance.Hold hold) implements CaseNews {
	}

	/** A hold was released. */
	record HoldReleased(UUID holdId) implements CaseNews {
	}

	/** Somebody consented. */
	record ConsentGiven(Clearance.Consent consent) implements CaseNews {
	}

	/** A consent was withdrawn or ran out. */
	record ConsentEnded(Clearance.Consent consent) implements CaseNews {
	}

}
