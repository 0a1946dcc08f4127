/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import java.util.UUID;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** Who delivers: a partner, or a supplier known by name only. */
public record Provider(@Nullable UUID partnerId,
		@Sealed(Compartment.FINANCE) @Nullable Sensitive<@Size(min = 1, max = 200) String> supplier) {

	@AssertTrue(message = "a partner or a supplier")
	boolean isOneOfBoth() {
		return this.partnerId == null || this.supplier == null;
	}

}
