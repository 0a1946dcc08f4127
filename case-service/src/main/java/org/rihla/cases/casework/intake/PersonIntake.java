/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** The interview of one person, each kind of answer in its own compartment. */
public record PersonIntake(@NotNull PersonId personId,
		@Sealed(Compartment.CORE) @NotNull Sensitive<@Valid IntakeAnswers> answers,
		@Nullable @Sealed(Compartment.FINANCE) Sensitive<@Valid Debt> debt,
		@Nullable @Sealed(Compartment.MEDICAL) Sensitive<@NotBlank @Size(max = 2000) String> healthSelfReport) {

	/** Whether every question that later steps rely on is answered. */
	public boolean complete() {
		IntakeAnswers given = this.answers.reveal();
		return given.means() != null && given.legalBar() != null && given.previousAssistance() != null
				&& given.reasonsForReturn() != null && !given.reasonsForReturn().isEmpty();
	}

	/** Whether it is recorded who interpreted, or that nobody had to. */
	public boolean interpreted() {
		InterpreterUse interpreter = this.answers.reveal().interpreter();
		return interpreter != null && interpreter.recorded();
	}

}
