/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What is known for a child who would return alone; absent is what is not yet known. */
public record ChildFindings(@Nullable @Valid Guardian guardian, @Nullable Tracing tracing,
		@Nullable @Size(max = 1000) String alternativeCare, @Nullable @Valid FamilyAssessment familyAssessment,
		@Nullable @Valid BestInterestsAssessment assessment, @Nullable @Valid Determination determination,
		@Nullable @Valid Consents consents, @Nullable @Valid Carer carer, @Nullable @Valid Escort escort,
		@Nullable @Valid HandOver handOver) {

	static ChildFindings none() {
		return new ChildFindings(null, null, null, null, null, null, null, null, null, null);
	}

	/** With what was found since. */
	ChildFindings with(ChildFindings newer) {
		return new ChildFindings(latest(newer.guardian, this.guardian), latest(newer.tracing, this.tracing),
				latest(newer.alternativeCare, this.alternativeCare),
				latest(newer.familyAssessment, this.familyAssessment), latest(newer.assessment, this.assessment),
				latest(newer.determination, this.determination), latest(newer.consents, this.consents),
				latest(newer.carer, this.carer), latest(newer.escort, this.escort),
				latest(newer.handOver, this.handOver));
	}

	private static <T> @Nullable T latest(@Nullable T newer, @Nullable T older) {
		return (newer != null) ? newer : older;
	}

	/** Where the search for relatives stands. */
	public enum Tracing {

		NOT_STARTED, ONGOING, FOUND, NOT_FOUND, CONTACT_UNSAFE

	}

	/** Who may legally act for the child, by which authority. */
	public record Guardian(@NotBlank @Size(max = 160) String name, @Nullable @Size(max = 160) String authority,
			boolean mandateSeen, @Nullable LocalDate mandateUntil) {
	}

	/** A look at the home, in person or from afar. */
	public record FamilyAssessment(@NotNull Mode mode, @NotNull LocalDate doneOn,
			@Nullable @Size(max = 4000) String findings) {

		/** How it was done. */
		public enum Mode {

			HOME_VISIT, REMOTE

		}

	}

	/** The assessment that prepares the determination. */
	public record BestInterestsAssessment(@NotNull LocalDate doneOn, @NotBlank @Size(max = 4000) String summary) {
	}

	/** What the panel decided and what it weighed. */
	public record Determination(@NotNull Outcome outcome, @NotNull LocalDate decidedOn,
			@NotNull @Size(max = 12) List<@NotBlank @Size(max = 80) String> panelFunctions, boolean childHeard,
			@Nullable @Size(max = 4000) String viewsOfTheChild,
			@NotNull @Size(max = 12) List<@NotBlank @Size(max = 500) String> alternativesWeighed) {

		/** What is best for the child. */
		public enum Outcome {

			RETURN_IN_BEST_INTERESTS, STAY_IN_BEST_INTERESTS, ANOTHER_SOLUTION, POSTPONED

		}

		boolean allowsReturn() {
			return this.outcome == Outcome.RETURN_IN_BEST_INTERESTS && this.childHeard && !this.panelFunctions.isEmpty()
					&& !this.alternativesWeighed.isEmpty();
		}

	}

	/**
	 * The three consents.
	 *
	 * @param childTooYoung why the child could not be asked, according to age and
	 * maturity
	 * @param withdrawnBy whoever has taken theirs back
	 */
	public record Consents(@Nullable LocalDate guardianOn, @Nullable LocalDate childOn,
			@Nullable @Size(max = 500) String childTooYoung, @Nullable LocalDate receivingCarerOn,
			@NotNull @Size(max = 3) List<@NotNull Giver> withdrawnBy) {

		/** Who has to agree. */
		public enum Giver {

			GUARDIAN, CHILD, RECEIVING_CARER

		}

		boolean complete() {
			return this.guardianOn != null && (this.childOn != null || this.childTooYoung != null)
					&& this.receivingCarerOn != null && this.withdrawnBy.isEmpty();
		}

	}

	/** Who receives the child. */
	public record Carer(@NotBlank @Size(max = 160) String name, @NotEmpty @Size(max = 80) String relation,
			boolean identityChecked, boolean ready, @Nullable LocalDate lastContactOn,
			@Nullable @Size(max = 500) String protectedAddress) {

		boolean verified() {
			return this.identityChecked && this.ready && this.lastContactOn != null;
		}

	}

	/** Who travels with the child. */
	public record Escort(@NotBlank @Size(max = 160) String name, @Nullable LocalDate bookedOn) {
	}

	/** Who took the child over. */
	public record HandOver(@NotBlank @Size(max = 160) String signedBy, @NotNull LocalDate on) {
	}

}
