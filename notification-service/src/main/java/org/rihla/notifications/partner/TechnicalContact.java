/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Whom to call when a partner's endpoint fails.
 *
 * @param language of what is written to this person
 */
record TechnicalContact(@NotBlank @Size(max = 120) String name, @NotNull @Email @Size(max = 254) String email,
		@NotNull @Pattern(regexp = "ar|fr|en") String language) {

	@Override
	public String toString() {
		return "TechnicalContact[***]";
	}

}
