/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** One office has asked another to take the case; it moves when that one agrees. */
record TransferOffer(String toOffice, String by, Instant on,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> reason) {

	/** What must hold before this office may take the case over. */
	static Condition[] conditions(@Nullable TransferOffer offer, AcceptTransfer command, @Nullable String office) {
		return new Condition[] {
				new Condition("receiving-office-not-agreed", offer != null && offer.toOffice.equals(office)),
				new Condition("owner-not-available", office != null && command.teamCode().startsWith(office + "-")) };
	}

}
