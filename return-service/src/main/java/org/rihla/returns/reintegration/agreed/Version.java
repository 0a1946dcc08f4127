/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import java.util.Set;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * One version of a plan.
 *
 * @param authors subjects of all who had a hand in it: none of them approves it
 */
public record Version(int number, State state, Content content, @Nullable Agreement agreement, Set<String> authors,
		@Nullable String approver) {

	public Version {
		authors = Set.copyOf(authors);
	}

	static Version first(String author) {
		return new Version(1, State.OPEN, Content.none(), null, Set.of(author), null);
	}

	Version next(String author) {
		return new Version(this.number + 1, State.OPEN, this.content, null, Set.of(author), null);
	}

	Version proposing(Content changed, String author) {
		return new Version(this.number, this.state, changed, null, and(author), null);
	}

	Version workedOnBy(String author) {
		return new Version(this.number, this.state, this.content, this.agreement, and(author), this.approver);
	}

	Version submitted(@Nullable Agreement signed, String author) {
		return new Version(this.number, State.SUBMITTED, this.content, signed, and(author), null);
	}

	Version approvedBy(String human) {
		return new Version(this.number, State.IN_FORCE, this.content, this.agreement, this.authors, human);
	}

	Version in(State next) {
		return new Version(this.number, next, this.content, this.agreement, this.authors, this.approver);
	}

	private Set<String> and(String author) {
		Set<String> all = new TreeSet<>(this.authors);
		all.add(author);
		return all;
	}

	/** Where a version stands. */
	public enum State {

		/** Being worked on. */
		OPEN,
		/** Before an approver. */
		SUBMITTED,
		/** What is done now. */
		IN_FORCE,
		/** What was done before. */
		SUPERSEDED,
		/** Refused for good. */
		REJECTED

	}

}
