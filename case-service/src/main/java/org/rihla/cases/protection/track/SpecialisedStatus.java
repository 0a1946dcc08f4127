/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** How far work with a person at risk has come; the switch is all of it. */
public enum SpecialisedStatus implements Lifecycle<SpecialisedStatus> {

	SUSPECTED, IDENTIFIED, NOT_CONFIRMED, STABILISING, RISK_ASSESSED, CLEARED, NOT_CLEARED;

	@Override
	public Set<SpecialisedStatus> next() {
		return switch (this) {
			case SUSPECTED -> EnumSet.of(IDENTIFIED, NOT_CONFIRMED);
			case IDENTIFIED, NOT_CONFIRMED -> EnumSet.of(STABILISING);
			case STABILISING -> EnumSet.of(RISK_ASSESSED);
			case RISK_ASSESSED -> EnumSet.of(CLEARED, NOT_CLEARED);
			case CLEARED, NOT_CLEARED -> EnumSet.of(STABILISING);
		};
	}

}
