/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.person.Group;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Condition;

/** The interviews of a group; the latest one counts, the earlier ones stay. */
public record Interviews(@JsonProperty("intakes") List<Intake> all) {

	public Interviews {
		all = List.copyOf(all);
	}

	/** Nobody was asked yet. */
	public static Interviews none() {
		return new Interviews(List.of());
	}

	/** With one that just began. */
	public Interviews started(Instant on) {
		return with(this.all, Intake.started(this.all.size() + 1, on));
	}

	/** What must hold before the answers are recorded. */
	public static Condition[] conditions(CompleteIntake command, Group group) {
		return new Condition[] { group.hasAll(command.intakes().stream().map(PersonIntake::personId).toList()),
				Condition.noneOf("intake-incomplete", lacking(command, group, PersonIntake::complete)),
				Condition.noneOf("interpreter-missing", lacking(command, group, PersonIntake::interpreted)) };
	}

	/** With the answers of everybody. */
	public Interviews completed(CompleteIntake command, Act act) {
		return with(this.all.subList(0, version() - 1),
				this.all.getLast().completed(command.intakes(), act.by(), act.on()));
	}

	/** With a further version, in which these answers take the place of that person's. */
	public Interviews corrected(PersonIntake answers, Act act) {
		Stream<PersonIntake> others = latest().stream()
			.flatMap((intake) -> intake.persons().stream())
			.filter((intake) -> !intake.personId().equals(answers.personId()));
		return with(this.all, Intake.started(this.all.size() + 1, act.on())
			.completed(Stream.concat(others, Stream.of(answers)).toList(), act.by(), act.on()));
	}

	/** Number of the latest interview, 0 before there was one. */
	public int version() {
		return this.all.size();
	}

	/** The latest one. */
	public Optional<Intake> latest() {
		return this.all.isEmpty() ? Optional.empty() : Optional.of(this.all.getLast());
	}

	/** What one person answered last. */
	public Optional<IntakeAnswers> answersOf(PersonId person) {
		return latest().flatMap((intake) -> intake.answersOf(person));
	}

	private static List<PersonId> lacking(CompleteIntake command, Group group, Predicate<PersonIntake> passes) {
		List<PersonId> passed = command.intakes().stream().filter(passes).map(PersonIntake::personId).toList();
		return group.those((person) -> !passed.contains(person.personId()));
	}

	private static Interviews with(List<Intake> earlier, Intake latest) {
		return new Interviews(Stream.concat(earlier.stream(), Stream.of(latest)).toList());
	}

}
