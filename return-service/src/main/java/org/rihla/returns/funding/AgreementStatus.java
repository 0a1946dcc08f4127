/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where an agreement stands: money is given only by an active one, inside its dates. */
enum AgreementStatus implements Lifecycle<AgreementStatus> {

	DRAFT, ACTIVE, ENDED, SETTLED;

	@Override
	public Set<AgreementStatus> next() {
		return switch (this) {
			case DRAFT -> EnumSet.of(ACTIVE);
			case ACTIVE -> EnumSet.of(ENDED);
			case ENDED -> EnumSet.of(SETTLED);
			case SETTLED -> EnumSet.noneOf(AgreementStatus.class);
		};
	}

}
