/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * One name in one script; people with a single name exist, so nothing is split.
 *
 * @param script ISO 15924, such as {@code Latn} or {@code Arab}
 */
public record PersonName(@NotBlank @Size(max = 160) String text,
		@NotNull @Pattern(regexp = "[A-Z][a-z]{3}") String script, @NotNull Kind kind) {

	/** How the name is used. */
	public enum Kind {

		FULL, BIRTH, NICKNAME, OTHER

	}

}
