/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.rihla.cases.act.Act;
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

	/**
	 * The one with that id.
	 * @throws Refusal.NotFound (404) when the case has no such screening
	 */
	public Screening get(ScreeningId id) {
		return find(id).orElseThrow(() -> new Refusal.NotFound("screening", id));
	}

	/** What must hold before the level of that screening is confirmed. */
	public Condition[] confirmable(ScreeningId id, ConfirmLevel command) {
		return get(id).confirmable(command);
	}

	/** With the level of one confirmed. */
	public Screenings confirm(ScreeningId id, ConfirmLevel command, Act act) {
		return changed(id::equals, (screening) -> screening.confirmed(command, act));
	}

	/** Holds when this human may sign that screening. */
	public Condition signable(ScreeningId id, String by) {
		return get(id).signableBy(by);
	}

	/** With one signed. */
	public Screenings sign(ScreeningId id, String by, Instant on) {
		return changed(id::equals, (screening) -> screening.signed(by, on));
	}

	/** With those marked that have to be looked at again by that day. */
	public Screenings due(LocalDate day) {
		return new Screenings(this.all.stream()
			.map((screening) -> screening.reviewOn().isAfter(day) ? screening : screening.due())
			.toList());
	}

	/** How far the screening of this person has come. */
	public ScreeningState stateOf(PersonId person) {
		return latest(person).map((screening) -> {
			if (screening.reviewDue()) {
				return ScreeningState.REVIEW_DUE;
			}
			if (screening.kind() == Instrument.Kind.FULL) {
				return ScreeningState.FULL_DONE;
			}
			return asksForFull(screening) ? ScreeningState.FULL_REQUIRED : ScreeningState.RAPID_DONE;
		}).orElse(ScreeningState.NOT_STARTED);
	}

	private static boolean asksForFull(Screening screening) {
		return screening.kind() == Instrument.Kind.RAPID && screening.assessment().reveal().serious();
	}

	/** What must hold of these people before the screening is complete. */
	public Condition[] complete(Collection<PersonId> people) {
		return new Condition[] {
				Condition.noneOf("screening-missing",
						people.stream().filter((person) -> latest(person).isEmpty()).toList()),
				Condition.noneOf("full-assessment-missing",
						people.stream()
							.filter((person) -> latest(person).filter(Screenings::asksForFull).isPresent())
							.toList()),
				Condition.noneOf("level-unconfirmed", where(people, (assessment) -> assessment.level() == null)),
				Condition.noneOf("protection-sign-off-missing",
						where(people, (assessment) -> assessment.needsSignature() && !assessment.signed())) };
	}

	/** Name and version of the instrument that was used last. */
	public String latestInstrument() {
		return this.all.getLast().instrument();
	}

	/** Who was not screened from that moment on. */
	public List<PersonId> notSince(Instant moment, Collection<PersonId> people) {
		return people.stream()
			.filter((person) -> latest(person).filter((screening) -> !screening.screenedOn().isBefore(moment))
				.isEmpty())
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

	private Screenings changed(Predicate<ScreeningId> which, UnaryOperator<Screening> verb) {
		return new Screenings(this.all.stream()
			.map((screening) -> which.test(screening.screeningId()) ? verb.apply(screening) : screening)
			.toList());
	}

	/** The latest of each of these people. */
	public List<Screening> latest(Collection<PersonId> people) {
		return people.stream().flatMap((person) -> latest(person).stream()).toList();
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
