/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.Arrays;
import java.util.List;
import java.util.EnumSet;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.intake.CompleteIntake;
import org.rihla.cases.casework.intake.IntakeAnswers;
import org.rihla.cases.casework.intake.IntakeAnswers.LegalBar;
import org.rihla.cases.casework.intake.IntakeAnswers.Means;
import org.rihla.cases.casework.intake.IntakeAnswers.ReasonForReturn;
import org.rihla.cases.casework.intake.InterpreterUse;
import org.rihla.cases.casework.intake.PersonIntake;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;

/** Interviews and their answers. */
final class IntakeFixtures {

	private IntakeFixtures() {
	}

	static PersonIntake intake(AssistanceCase subject) {
		return intake(subject.group().ids().getFirst(), Means.NONE, LegalBar.NONE);
	}

	static PersonIntake intake(PersonId person, @Nullable Means means, @Nullable LegalBar bar) {
		return new PersonIntake(
				person, Sensitive.of(new IntakeAnswers("2024-02", List.of("ML"), EnumSet.of(ReasonForReturn.NO_WORK),
						means, bar, List.of(), null, null, true, new InterpreterUse(false, null, null), null)),
				null, null);
	}

	static CompleteIntake intakes(PersonIntake... intakes) {
		return new CompleteIntake(Arrays.asList(intakes), null, null, null, null);
	}

}
