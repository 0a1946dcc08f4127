/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Refusal;

/** All screenings of a case; for each person the latest counts. */
public record Screenings(List<Screening> all) {

	public Screenings {
		all = List.copyOf(all);
	}

	/** Nobody was screened. */
	public static Screenings none() {
		return new Screenings(List.of());
	}

	/** With one more. */
	public Screenings with(Screening screening) {
		return new Screenings(Stream.concat(this.all.stream(), Stream.of(screening)).toList());
	}

	/** The one with that id. */
	public Optional<Screening> find(ScreeningId id) {
		return this.all.stream().filter((screening) -> screening.screeningId().equals(id)).findFirst();
	}

	/** With one signed. */
	public Screenings sign(ScreeningId id, String by, Instant on) {
		return new Screenings(this.all.stream()
			.map((screening) -> screening.screeningId().equals(id) ? screening.signed(by, on) : screening)
			.toList());
	}

	/**
	 * Holds when this human may sign that screening: somebody else than who recorded it.
	 * @throws Refusal.NotFound (404) when the case has no such screening
	 */
	public Condition signable(ScreeningId id, String by) {
		Screening screening = this.all.stream()
			.filter((other) -> other.screeningId().equals(id))
			.findFirst()
			.orElseThrow(() -> new Refusal.NotFound("screening", id));
		return new Condition("maker-is-checker", !screening.recordedBy().equals(by));
	}

	/** What must hold of these people before the screening is complete. */
	public Condition[] complete(Collection<PersonId> people) {
		return new Condition[] {
				Condition.noneOf("screening-missing",
						people.stream().filter((person) -> latest(person).isEmpty()).toList()),
				Condition.noneOf("level-unconfirmed", where(people, (assessment) -> assessment.level() == null)),
				Condition.noneOf("protection-sign-off-missing",
						where(people, (assessment) -> assessment.needsSignature() && !assessment.signed())) };
	}

	/** Name and version of the instrument that was used last. */
	public String latestInstrument() {
		return this.all.getLast().instrument();
	}

	/** Who was last screened before that moment. */
	public List<PersonId> olderThan(Instant moment, Collection<PersonId> people) {
		return people.stream()
			.filter((person) -> latest(person).filter((screening) -> screening.screenedOn().isBefore(moment))
				.isPresent())
			.toList();
	}

	/** Neutral priority of the most urgent person, 4 while nobody has a level. */
	public int priority(Collection<PersonId> people) {
		return people.stream()
			.flatMap((person) -> latest(person).stream())
			.map((screening) -> screening.assessment().reveal().level())
			.filter(Objects::nonNull)
			.reduce(VulnerabilityLevel.LOW, VulnerabilityLevel::atLeast)
			.priority();
	}

	private List<PersonId> where(Collection<PersonId> people, Predicate<Assessment> test) {
		return people.stream()
			.filter((person) -> latest(person).filter((screening) -> test.test(screening.assessment().reveal()))
				.isPresent())
			.toList();
	}

	private Optional<Screening> latest(PersonId person) {
		return this.all.stream()
			.filter((screening) -> screening.personId().equals(person))
			.reduce((earlier, later) -> later.screenedOn().isBefore(earlier.screenedOn()) ? earlier : later);
	}

}
