/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.util.EnumSet;
import java.util.UUID;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * How a consent was asked for and given.
 *
 * @param party to whom, where it is no partner we know
 * @param childAssents what the child says beside a guardian's consent
 */
public record ConsentDetails(@NotEmpty EnumSet<DataCategory> categories,
		@NotNull @Pattern(regexp = "[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,2}") String language,
		@NotNull @Pattern(regexp = "[a-z0-9][a-z0-9./-]{0,39}") String textVersion, @NotNull Manner how,
		@NotNull GivenBy givenBy, @Nullable UUID interpreterId, @Nullable @Size(max = 160) String witness,
		@Nullable @Pattern(regexp = "[0-9a-f]{64}") String documentHash, @Nullable @Size(max = 160) String party,
		@Nullable Boolean childAssents) {

	@JsonIgnore
	@AssertTrue(message = "an oral consent names its witness")
	public boolean isWitnessNamed() {
		return this.how != Manner.ORAL_WITNESSED || this.witness != null;
	}

	/** The form of the agreement. */
	public enum Manner {

		SIGNED, THUMBPRINT, ORAL_WITNESSED

	}

	/** Who agreed. */
	public enum GivenBy {

		SELF, GUARDIAN

	}

}
