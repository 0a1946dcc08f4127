/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How a person may safely be reached; shown before any number. */
public record ContactRule(@NotNull Kind kind, @Nullable @Size(max = 160) String value, boolean safe,
		@Nullable @Size(max = 80) String hours, @Nullable @Size(max = 160) String whoMayAnswer, boolean mayLeaveMessage,
		@Nullable @Size(max = 80) String passPhrase, boolean doNotContact) {

	/** Ways to reach somebody. */
	public enum Kind {

		PHONE, MESSENGER, EMAIL, VISIT, THROUGH_OTHERS, AT_OFFICE

	}

}
