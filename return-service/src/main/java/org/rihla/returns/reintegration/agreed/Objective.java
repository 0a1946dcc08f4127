/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** What the returnee wants to reach, in own words. */
public record Objective(@NotNull Dimension dimension, @NotNull Level level,
		@NotNull @Sealed(Compartment.CORE) Sensitive<@Size(min = 1, max = 2000) String> text) {
}
