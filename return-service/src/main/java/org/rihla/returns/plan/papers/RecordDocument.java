/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;

/**
 * Enters what came of a requested document, or one that the traveller holds already.
 *
 * @param inHand whose document it is and of what kind, when no consulate was asked
 */
public record RecordDocument(@NotNull Outcome outcome, @Nullable LocalDate validUntil,
		@Nullable Sensitive<@NotBlank @Size(max = 40) String> number, @Nullable @Valid InHand inHand,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	@AssertTrue(message = "an issued document has a number and a last day")
	boolean isComplete() {
		return this.outcome != Outcome.ISSUED || (this.validUntil != null && this.number != null);
	}

	/** Whose document it is, if it is in hand. */
	public Optional<PersonId> holder() {
		return Optional.ofNullable(this.inHand).map(InHand::personId);
	}

	/** The document that nobody has been asked for. */
	public TravelDocument documentInHand(DocumentId id) {
		if (this.inHand == null) {
			throw new IllegalStateException("document " + id.value() + " is not said to be in hand");
		}
		return TravelDocument.wanted(id, this.inHand.kind(), this.inHand.issuer());
	}

	/** The document as it stands now. */
	public TravelDocument outcomeOf(TravelDocument document) {
		return (this.outcome == Outcome.ISSUED && this.validUntil != null && this.number != null)
				? document.issued(this.validUntil, this.number) : document.in(this.outcome.state());
	}

	/** A document that nobody has to be asked for. */
	public record InHand(@NotNull PersonId personId, @NotNull TravelDocument.Kind kind,
			@NotNull @Pattern(regexp = "[A-Z]{2}") String issuer) {
	}

	/** What came of it. */
	public enum Outcome {

		/** It must be asked for. */
		TO_REQUEST(TravelDocument.State.TO_REQUEST),
		/** Borders let the traveller pass without. */
		NOT_NEEDED(TravelDocument.State.NOT_NEEDED),
		/** The consulate wants to see the traveller. */
		INTERVIEW_SCHEDULED(TravelDocument.State.INTERVIEW_SCHEDULED),
		/** The consulate knows who the traveller is. */
		IDENTITY_VERIFIED(TravelDocument.State.IDENTITY_VERIFIED),
		/** It is there. */
		ISSUED(TravelDocument.State.ISSUED),
		/** It is gone. */
		LOST(TravelDocument.State.LOST),
		/** It will not come. */
		REFUSED(TravelDocument.State.REFUSED);

		private final TravelDocument.State state;

		Outcome(TravelDocument.State state) {
			this.state = state;
		}

		/** Where the document stands then. */
		public TravelDocument.State state() {
			return this.state;
		}

	}

}
