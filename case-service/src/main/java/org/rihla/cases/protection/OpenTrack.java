/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.chassis.cipher.Sensitive;

/** Asks for the conditions of a track for one person of the case. */
record OpenTrack(@NotNull PersonId personId, @NotNull TrackKind kind,
		@NotNull Sensitive<@NotBlank @Size(max = 2000) String> basis) {
}
