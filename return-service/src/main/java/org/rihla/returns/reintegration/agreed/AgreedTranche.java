/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import java.time.LocalDate;
import java.util.Set;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * One part of a measure's money and what it takes to get it. Amounts in minor units.
 *
 * @param number its place among the parts of the measure, from 1
 */
public record AgreedTranche(TrancheId trancheId, int number, LocalDate dueOn, Set<Evidence> evidence,
		@Sealed(Compartment.FINANCE) Sensitive<Long> amountMinor) {

	public AgreedTranche {
		evidence = Set.copyOf(evidence);
	}

}
