/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** What is known about a person; always carried as a sensitive value. */
public record PersonDetails(@NotEmpty @Size(max = 6) List<@NotNull @Valid PersonName> names, @NotNull Sex sex,
		@NotNull @Valid BirthDate birthDate,
		@NotEmpty @Size(max = 6) List<@NotNull @Pattern(regexp = Codes.NATIONALITY) String> nationalities,
		@NotNull IdentityConfidence identityConfidence,
		@NotEmpty @Size(max = 12) List<@NotNull @Pattern(regexp = Codes.LANGUAGE) String> languages,
		@NotNull LegalStatus legalStatus, @NotNull ProtectionClaim protectionClaim) {

	/** With the claim as it stands now. */
	PersonDetails with(ProtectionClaim claim) {
		return new PersonDetails(this.names, this.sex, this.birthDate, this.nationalities, this.identityConfidence,
				this.languages, this.legalStatus, claim);
	}

	/** As the person or the document says. */
	public enum Sex {

		F, M, X, UNKNOWN

	}

	/** How sure the identity is. */
	public enum IdentityConfidence {

		DECLARED, DOCUMENTED, VERIFIED

	}

	/** Status in the host country. */
	public enum LegalStatus {

		IRREGULAR, REGULAR, ASYLUM_SEEKER, REFUGEE, UNKNOWN

	}

	/** Where a claim to international protection stands. */
	public enum ProtectionClaim {

		NONE, OPEN, ENDED_BY_PERSON, REJECTED_FINAL

	}

}
