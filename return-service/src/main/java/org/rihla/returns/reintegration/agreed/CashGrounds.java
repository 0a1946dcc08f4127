/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Why money in hand does more good than harm here; each of the four must be confirmed.
 *
 * @param lowTension that it will not set neighbours against the returnee
 */
public record CashGrounds(boolean pressingNeed, boolean noProtectionRisk, boolean safeChannel, boolean lowTension,
		@NotNull @Sealed(Compartment.PROTECTION) Sensitive<@Size(min = 1, max = 1000) String> reason) {

	boolean hold() {
		return this.pressingNeed && this.noProtectionRisk && this.safeChannel && this.lowTension;
	}

}
