/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

import jakarta.validation.constraints.NotNull;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** Why the work ends for one person; some of the codes would betray why. */
public record PersonOutcome(@NotNull PersonId personId,
		@Sealed(Compartment.PROTECTION) @NotNull Sensitive<@NotNull ClosureCode> code) {
}
