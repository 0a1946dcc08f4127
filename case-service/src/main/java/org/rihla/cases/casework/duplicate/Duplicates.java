/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;

/** The possible duplicates of a case; a score decides nothing, people do. */
public record Duplicates(List<DuplicateMatch> matches) {

	public Duplicates {
		matches = List.copyOf(matches);
	}

	/** Nothing found yet. */
	public static Duplicates none() {
		return new Duplicates(List.of());
	}

	/** All that were found. */
	public List<DuplicateMatch> all() {
		return this.matches;
	}

	/** Whether one of them points at this other case. */
	public boolean pointAt(UUID caseId) {
		return this.matches.stream().anyMatch((match) -> match.pointsAt(caseId));
	}

	/** Those of the found ones that are not known yet. */
	public List<DuplicateMatch> newAmong(List<DuplicateMatch> found) {
		return found.stream()
			.filter((match) -> this.matches.stream().noneMatch((known) -> known.concernsSameAs(match)))
			.toList();
	}

	/** With more of them. */
	public Duplicates with(List<DuplicateMatch> more) {
		List<DuplicateMatch> all = new ArrayList<>(this.matches);
		all.addAll(more);
		return new Duplicates(all);
	}

	/**
	 * One of them.
	 * @throws Refusal.NotFound when this case has no such match
	 */
	public DuplicateMatch get(MatchId id) {
		return find(id).orElseThrow(() -> new Refusal.NotFound("duplicate-match", id));
	}

	/** With one of them resolved. */
	public Duplicates resolved(MatchId id, Resolution resolution, ResolveDuplicate command, Act act) {
		return new Duplicates(this.matches.stream()
			.map((match) -> match.matchId().equals(id) ? match.resolved(resolution, command.note(), act) : match)
			.toList());
	}

	/**
	 * Without what points at a case that is no longer kept; that somebody was helped
	 * before stays, without saying where.
	 */
	public Duplicates without(UUID erased) {
		return new Duplicates(this.matches.stream()
			.filter((match) -> !match.pointsAt(erased) || match.resolution() == Resolution.SAME_PERSON_EARLIER_CASE)
			.map((match) -> match.pointsAt(erased) ? match.withoutCounterpart() : match)
			.toList());
	}

	/** Holds when nothing probable is left open about these people. */
	public Condition resolvedFor(List<PersonId> group) {
		return Condition.noneOf("duplicate-unresolved",
				this.matches.stream()
					.filter(DuplicateMatch::blocks)
					.map(DuplicateMatch::personId)
					.filter(group::contains)
					.distinct()
					.toList());
	}

	/** Whether the person was found to have been helped before. */
	public boolean helpedBefore(PersonId person) {
		return this.matches.stream()
			.anyMatch((match) -> match.personId().equals(person)
					&& match.resolution() == Resolution.SAME_PERSON_EARLIER_CASE);
	}

	private Optional<DuplicateMatch> find(MatchId id) {
		return this.matches.stream().filter((match) -> match.matchId().equals(id)).findFirst();
	}

}
