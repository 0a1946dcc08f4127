/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a person at risk; absent is what is not yet known. Neither a wish
 * about the police nor help that was declined stands against a return.
 *
 * @param reflectionUntil end of the time to recover and think
 * @param shortenedOn day of the person's own written request to shorten it
 */
public record SpecialisedFindings(@Nullable LocalDate reflectionUntil, @Nullable LocalDate shortenedOn,
		@Nullable @Valid Assessment assessment, @Nullable @Size(max = 500) String safeContact,
		@Nullable PoliceWish policeWish, @Nullable @Size(max = 500) String shelter, @Nullable Boolean helpDeclined) {

	static SpecialisedFindings reflectingUntil(LocalDate day) {
		return new SpecialisedFindings(day, null, null, null, null, null, null);
	}

	/** With what was found since. */
	SpecialisedFindings with(SpecialisedFindings newer) {
		return new SpecialisedFindings(latest(newer.reflectionUntil, this.reflectionUntil),
				latest(newer.shortenedOn, this.shortenedOn), latest(newer.assessment, this.assessment),
				latest(newer.safeContact, this.safeContact), latest(newer.policeWish, this.policeWish),
				latest(newer.shelter, this.shelter), latest(newer.helpDeclined, this.helpDeclined));
	}

	boolean reflected(LocalDate today) {
		return this.shortenedOn != null || (this.reflectionUntil != null && !today.isBefore(this.reflectionUntil));
	}

	private static <T> @Nullable T latest(@Nullable T newer, @Nullable T older) {
		return (newer != null) ? newer : older;
	}

	/** What the person wants the police to know. */
	public enum PoliceWish {

		UNDECIDED, NONE, ANONYMOUS, STATEMENT

	}

	/** The risks of a return and whether they can be borne. */
	public record Assessment(@NotNull Outcome outcome, @NotNull LocalDate assessedOn,
			@NotNull @Size(max = 20) List<@NotNull @Valid Risk> risks) {

		/** What the assessment comes to. */
		public enum Outcome {

			ACCEPTABLE, ACCEPTABLE_WITH_MITIGATION, NOT_ACCEPTABLE

		}

		boolean acceptable() {
			return this.outcome != Outcome.NOT_ACCEPTABLE;
		}

		boolean everyMitigationOwned() {
			return this.risks.stream().allMatch((risk) -> risk.mitigation() == null || risk.ownerAtArrival() != null);
		}

	}

	/** One row of the risk matrix. */
	public record Risk(@NotBlank @Size(max = 500) String threat, @NotNull Likelihood likelihood,
			@Nullable @Size(max = 500) String mitigation, @Nullable @Size(max = 160) String ownerAtArrival) {

		/** How likely the threat is. */
		public enum Likelihood {

			LOW, MEDIUM, HIGH

		}

	}

}
