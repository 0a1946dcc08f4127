/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.time.Instant;
import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.DatedEntry;
import org.rihla.returns.PersonId;

/** Enters the declarations of voluntary return that were signed. */
public record Declare(@NotEmpty @Size(max = 20) List<@NotNull @Valid Signature> signatures,
		@Nullable Instant occurredOn, @Nullable Sensitive<@Size(max = 500) String> lateReason) implements DatedEntry {

	/** Who has declared now. */
	public List<PersonId> persons() {
		return this.signatures.stream().map(Signature::personId).toList();
	}

	/** Those of these children for whom no guardian has signed. */
	public List<PersonId> withoutGuardian(List<PersonId> children) {
		return this.signatures.stream()
			.filter((signature) -> signature.by == Declaration.Signatory.SELF && children.contains(signature.personId))
			.map(Signature::personId)
			.toList();
	}

	/** One person's declaration. */
	public record Signature(@NotNull PersonId personId, @NotNull Declaration.Signatory by,
			@NotNull Declaration.Method method,
			@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9/.-]{0,30}") String textVersion,
			@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8})*") String language,
			@Nullable @Pattern(regexp = "[0-9a-f]{64}") String documentHash) {

		/** The declaration as signed on that day. */
		public Declaration declaration(Instant on) {
			return new Declaration(this.by, this.method, this.textVersion, this.language, on, this.documentHash);
		}

	}

}
