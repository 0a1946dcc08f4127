/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonDetails.ProtectionClaim;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;

/**
 * Records that a person's claim to international protection has ended.
 *
 * @param effectsCounselledOn when the person was told what that means
 * @param unBodyInformedOn when the United Nations body in charge was told
 */
public record EndClaim(@NotNull PersonId personId, @NotNull End outcome,
		@Nullable @PastOrPresent LocalDate effectsCounselledOn, @Nullable @PastOrPresent LocalDate unBodyInformedOn,
		@Nullable Instant occurredOn,
		@Nullable Sensitive<@NotBlank @Size(max = 500) String> lateReason) implements DatedEntry {

	/** What must hold before the claim ends. */
	public Condition[] conditions(Group group) {
		boolean open = group.find(this.personId)
			.filter((person) -> person.details().reveal().protectionClaim() == ProtectionClaim.OPEN)
			.isPresent();
		return new Condition[] { group.has(this.personId), new Condition("claim-not-open", open),
				new Condition("effects-not-counselled", this.effectsCounselledOn != null),
				new Condition("un-body-not-informed", this.unBodyInformedOn != null) };
	}

	/** The group after the claim has ended. */
	public Group applied(Group group) {
		Person person = group.find(this.personId).orElseThrow();
		PersonDetails ended = person.details().reveal().with(this.outcome.claim());
		return group.replacing(person.corrected(Sensitive.of(ended), null, null, null));
	}

	/** How a claim can end. */
	public enum End {

		ENDED_BY_PERSON, REJECTED_FINAL;

		ProtectionClaim claim() {
			return switch (this) {
				case ENDED_BY_PERSON -> ProtectionClaim.ENDED_BY_PERSON;
				case REJECTED_FINAL -> ProtectionClaim.REJECTED_FINAL;
			};
		}

	}

}
