/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.intake;

import java.util.List;
import java.util.EnumSet;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.Codes;

/** What a person said in the interview; what was not asked is absent. */
public record IntakeAnswers(@Nullable @Pattern(regexp = Codes.PARTIAL_DATE) String arrivedInHostOn,
		@Nullable @Size(max = 12) List<@NotNull @Pattern(regexp = Codes.COUNTRY) String> routeCountries,
		@Nullable EnumSet<ReasonForReturn> reasonsForReturn, @Nullable Means means, @Nullable LegalBar legalBar,
		@Nullable @Size(max = 12) List<@NotNull @Size(max = 80) String> previousAssistance,
		@Nullable @Size(max = 12) List<@NotNull @Size(max = 80) String> skills,
		@Nullable @Size(max = 160) String housing, @Nullable Boolean familyAtHome,
		@Nullable @Valid InterpreterUse interpreter, @Nullable @Size(max = 80) String place) {

	/** Whether nobody has assisted the person before; null when it was not asked. */
	@JsonIgnore
	public @Nullable Boolean firstTime() {
		return (this.previousAssistance != null) ? this.previousAssistance.isEmpty() : null;
	}

	/** Why somebody wants to go home. */
	public enum ReasonForReturn {

		NO_WORK, NO_MEANS, FAMILY, HEALTH, NO_LEGAL_STAY, DANGER_IN_HOST, JOURNEY_FAILED, WISH_TO_GO_HOME, OTHER

	}

	/** Means to stay or to travel, as declared. */
	public enum Means {

		NONE, LOW, SUFFICIENT

	}

	/** A court case or travel ban that stands against leaving. */
	public enum LegalBar {

		NONE, OPEN, LIFTED

	}

}
