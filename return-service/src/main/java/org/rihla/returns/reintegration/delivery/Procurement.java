/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** How a provider was chosen. */
public record Procurement(int quotations, @Sealed(Compartment.FINANCE) @Nullable Sensitive<String> selection,
		String by) {
}
