/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.hold;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.rihla.cases.act.Act;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;

/** All holds of a case. */
public record Holds(List<Hold> all) {

	public Holds {
		all = List.copyOf(all);
	}

	/** Nothing stands in the way. */
	public static Holds none() {
		return new Holds(List.of());
	}

	/** What must hold before these roles place that hold. */
	public static Condition[] placeable(PlaceHold command, Set<String> roles) {
		return new Condition[] { new Condition("hold-role-mismatch", command.kind().isFor(roles)),
				new Condition("reason-missing", command.reason() != null) };
	}

	/**
	 * One of them.
	 * @throws Refusal.NotFound (404) when the case has no such hold
	 */
	public Hold get(HoldId id) {
		return this.all.stream()
			.filter((hold) -> hold.holdId().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal.NotFound("hold", id));
	}

	/** With one more. */
	public Holds with(Hold placed) {
		return new Holds(Stream.concat(this.all.stream(), Stream.of(placed)).toList());
	}

	/** What must hold before these roles release that hold. */
	public Condition[] releasable(HoldId id, ReleaseHold command, Set<String> roles) {
		return new Condition[] { new Condition("hold-role-mismatch", get(id).ground().reveal().kind().isFor(roles)),
				new Condition("reason-missing", command.reason() != null) };
	}

	/** With one released. */
	public Holds released(HoldId id, ReleaseHold command, Act act) {
		return new Holds(this.all.stream()
			.map((hold) -> hold.holdId().equals(id) ? hold.released(command, act) : hold)
			.toList());
	}

	/** Open holds that stop somebody. */
	public List<Hold> blocking() {
		return this.all.stream().filter((hold) -> hold.open() && hold.blocking()).toList();
	}

	/** Holds when nobody of the group is stopped. */
	public Condition noneBlocking() {
		return Condition.noneOf("blocking-hold-open", blocking().stream().map(Hold::holdId).toList());
	}

	/** Holds when every hold and flag was released. */
	public Condition noneOpen() {
		return Condition.noneOf("open-hold", this.all.stream().filter(Hold::open).map(Hold::holdId).toList());
	}

}
