/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * The people of a case against those of another one, all of them, so that a family is
 * recognised by its members.
 */
public final class Comparison {

	private final DuplicateRules rules;

	private final List<Traits> ours;

	private final List<Traits> theirs;

	/** By these rules. */
	public Comparison(DuplicateRules rules, List<Traits> ours, List<Traits> theirs) {
		this.rules = rules;
		this.ours = List.copyOf(ours);
		this.theirs = List.copyOf(theirs);
	}

	/** The person of the other group who is most like this one of ours. */
	public Optional<Likeness> closestTo(int our) {
		return IntStream.range(0, this.theirs.size())
			.mapToObj((their) -> likeness(our, their))
			.max(Comparator.comparingInt(Likeness::score));
	}

	private Likeness likeness(int our, int their) {
		Set<Reason> reasons = EnumSet.noneOf(Reason.class);
		reasons.addAll(this.ours.get(our).inCommonWith(this.theirs.get(their)));
		if (othersMatch(our, their)) {
			reasons.add(Reason.GROUP_MEMBER_MATCHES);
		}
		return new Likeness(their, this.rules.score(reasons), reasons);
	}

	private boolean othersMatch(int our, int their) {
		return IntStream.range(0, this.ours.size())
			.filter((one) -> one != our)
			.anyMatch((one) -> IntStream.range(0, this.theirs.size())
				.filter((other) -> other != their)
				.anyMatch((other) -> this.ours.get(one).isRecognisedIn(this.theirs.get(other))));
	}

	/**
	 * How much one of ours is like one of theirs.
	 *
	 * @param their place in the other group
	 */
	public record Likeness(int their, int score, Set<Reason> reasons) {

		/** As what is kept of the other person. */
		public Counterpart of(UUID caseId, UUID personId) {
			return new Counterpart(caseId, personId, this.score, this.reasons);
		}

	}

}
