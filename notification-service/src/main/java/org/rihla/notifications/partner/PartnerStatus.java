/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.partner;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where a partner stands; the switch is its whole life. */
enum PartnerStatus implements Lifecycle<PartnerStatus> {

	REGISTERED, ACTIVE, RETIRED;

	@Override
	public Set<PartnerStatus> next() {
		return switch (this) {
			case REGISTERED -> EnumSet.of(ACTIVE, RETIRED);
			case ACTIVE -> EnumSet.of(RETIRED);
			case RETIRED -> EnumSet.noneOf(PartnerStatus.class);
		};
	}

}
