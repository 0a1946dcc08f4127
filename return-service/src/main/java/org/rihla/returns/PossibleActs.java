/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.rihla.chassis.aggregate.Condition;

/**
 * What a caller may do now, and what would be refused and why. Known here is what does
 * not depend on what the caller will say, nor on other rooms.
 *
 * @param actions verbs as their addresses write them
 */
public record PossibleActs(List<String> actions, List<Blocked> blocked) {

	public PossibleActs {
		actions = List.copyOf(actions);
		blocked = List.copyOf(blocked);
	}

	/** Nothing. */
	public static PossibleActs none() {
		return new PossibleActs(List.of(), List.of());
	}

	/** With one verb more: possible, or blocked by what is unmet. */
	public PossibleActs with(String action, List<Condition> foreseen) {
		Set<String> unmet = new TreeSet<>();
		foreseen.stream().filter((condition) -> !condition.met()).map(Condition::code).forEach(unmet::add);
		List<String> possible = new ArrayList<>(this.actions);
		List<Blocked> refused = new ArrayList<>(this.blocked);
		if (unmet.isEmpty()) {
			possible.add(action);
		}
		else {
			refused.add(new Blocked(action, unmet));
		}
		return new PossibleActs(possible, refused);
	}

	/** A verb that the status knows and that is refused for now. */
	public record Blocked(String action, Set<String> unmet) {
	}

}
