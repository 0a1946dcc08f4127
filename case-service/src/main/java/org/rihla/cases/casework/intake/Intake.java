/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;

/**
 * The interview of a group.
 *
 * @param version counts the interviews of this case
 * @param conductedBy subject of the staff member, once it is complete
 */
public record Intake(int version, Instant startedOn, @Nullable Instant completedOn, @Nullable String conductedBy,
		List<PersonIntake> persons) {

	public Intake {
		persons = List.copyOf(persons);
	}

	/** An interview that just began. */
	public static Intake started(int version, Instant on) {
		return new Intake(version, on, null, null, List.of());
	}

	/** With all answers. */
	public Intake completed(List<PersonIntake> answers, String conductedBy, Instant on) {
		return new Intake(this.version, this.startedOn, on, conductedBy, answers);
	}

	/** The answers of one person. */
	public Optional<IntakeAnswers> answersOf(PersonId person) {
		return this.persons.stream()
			.filter((intake) -> intake.personId().equals(person))
			.findFirst()
			.map((intake) -> intake.answers().reveal());
	}

}
