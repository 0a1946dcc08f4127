/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.intake;

import java.util.UUID;

import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.Codes;

/** Who interpreted into which language, or that nobody had to. */
public record InterpreterUse(boolean needed, @Nullable UUID interpreterId,
		@Nullable @Pattern(regexp = Codes.LANGUAGE) String language) {

	boolean recorded() {
		return !this.needed || (this.interpreterId != null && this.language != null);
	}

}
