/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.chassis.aggregate.Lifecycle;

/**
 * Where a case stands, as far as it is built; the switch is its whole life.
 */
enum CaseStatus implements Lifecycle<CaseStatus> {

	REGISTERED, INTAKE, SCREENING, ASSESSED, ELIGIBLE, IN_RETURN, RETURNED, NOT_ELIGIBLE;

	/** All but those of files that are laid aside. */
	static final Set<CaseStatus> OPEN = EnumSet.allOf(CaseStatus.class);

	@Override
	public Set<CaseStatus> next() {
		return switch (this) {
			case REGISTERED -> EnumSet.of(INTAKE);
			case INTAKE -> EnumSet.of(SCREENING);
			case SCREENING -> EnumSet.of(ASSESSED);
			case ASSESSED -> EnumSet.of(ELIGIBLE, NOT_ELIGIBLE);
			case ELIGIBLE -> EnumSet.of(IN_RETURN, RETURNED);
			case IN_RETURN -> EnumSet.of(ELIGIBLE, RETURNED);
			case NOT_ELIGIBLE, RETURNED -> EnumSet.noneOf(CaseStatus.class);
		};
	}

	/** Where a decision on eligibility leads. */
	static CaseStatus decided(Outcome outcome) {
		return switch (outcome) {
			case ELIGIBLE -> ELIGIBLE;
			case NOT_ELIGIBLE -> NOT_ELIGIBLE;
		};
	}

	/** Whether the findings of the rapid screening are still being worked on. */
	boolean beforeAssessed() {
		return compareTo(ASSESSED) < 0;
	}

}
