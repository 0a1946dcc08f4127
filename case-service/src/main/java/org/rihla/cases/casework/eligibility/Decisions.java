/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.rihla.cases.act.Act;
import org.rihla.chassis.aggregate.Condition;

/**
 * All decisions on the eligibility of a group, in order, and the appeals that were right;
 * none is ever overwritten.
 */
public record Decisions(@JsonProperty("decisions") List<Decision> all, List<Appeal> appeals) {

	public Decisions {
		all = List.copyOf(all);
		appeals = List.copyOf(appeals);
	}

	/** Nothing is decided. */
	public static Decisions none() {
		return new Decisions(List.of(), List.of());
	}

	/** With one more. */
	public Decisions with(Decision decision) {
		return new Decisions(Stream.concat(this.all.stream(), Stream.of(decision)).toList(), this.appeals);
	}

	/** The latest one. */
	public Decision latest() {
		return this.all.getLast();
	}

	/** What must hold before this human grants an exception: another one asked for it. */
	public Condition[] exceptionGrantable(String by) {
		return new Condition[] { new Condition("no-exception-requested", asked().isPresent()), new Condition(
				"maker-is-checker", asked().filter((decision) -> decision.decidedBy().equals(by)).isEmpty()) };
	}

	/** With the exception that was asked for granted. */
	public Decisions excepted(ApproveException command, Act act) {
		return with(asked().orElseThrow().excepted(command, act));
	}

	/** Holds when this human did not take the decision that is appealed against. */
	public Condition appealable(String by) {
		return new Condition("maker-is-checker", this.all.isEmpty() || !latest().decidedBy().equals(by));
	}

	/** With an appeal against the latest decision that was right. */
	public Decisions appealed(UpholdAppeal command, Act act) {
		Appeal appeal = new Appeal(latest().decisionId(), act.by(), act.now(), command.reason());
		return new Decisions(this.all, Stream.concat(this.appeals.stream(), Stream.of(appeal)).toList());
	}

	private Optional<Decision> asked() {
		return this.all.isEmpty() ? Optional.empty()
				: Optional.of(latest()).filter((decision) -> decision.outcome() == Outcome.NEEDS_EXCEPTION);
	}

}
