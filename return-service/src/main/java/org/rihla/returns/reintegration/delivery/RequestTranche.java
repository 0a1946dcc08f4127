/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.delivery;

import java.util.Set;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.reintegration.agreed.Evidence;

/**
 * Asks for one part of the money.
 *
 * @param evidence what is in the file
 * @param visitSatisfactory what the last visit found about the use of what came before;
 * null where nobody went
 * @param payee who gets it, and by which way
 */
public record RequestTranche(@NotNull @Size(max = 8) Set<@NotNull Evidence> evidence,
		@Nullable Boolean visitSatisfactory, @Nullable Sensitive<@Size(max = 300) String> payee) {

	/** Whether somebody went and found something wrong. */
	public boolean visitFailed() {
		return Boolean.FALSE.equals(this.visitSatisfactory);
	}

}
