/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.cases.casework.eligibility.Outcome;
import org.rihla.chassis.aggregate.Lifecycle;

/** Where a case stands; the switch is its whole life. */
enum CaseStatus implements Lifecycle<CaseStatus> {

	REGISTERED, INTAKE, SCREENING, ASSESSED, ELIGIBLE, WAITLISTED, IN_RETURN, RETURNED, IN_REINTEGRATION, NOT_ELIGIBLE,
	CLOSING, CLOSED, ERASED;

	/** There is a file. */
	static final Set<CaseStatus> KEPT = EnumSet.complementOf(EnumSet.of(ERASED));

	/** Work goes on. */
	static final Set<CaseStatus> OPEN = EnumSet.complementOf(EnumSet.of(CLOSED, ERASED));

	/** Work goes on and nobody has asked to end it. */
	static final Set<CaseStatus> UNDER_WAY = EnumSet.complementOf(EnumSet.of(CLOSING, CLOSED, ERASED));

	@Override
	public Set<CaseStatus> next() {
		return switch (this) {
			case REGISTERED -> EnumSet.of(INTAKE, CLOSING);
			case INTAKE -> EnumSet.of(SCREENING, CLOSING);
			case SCREENING -> EnumSet.of(ASSESSED, CLOSING);
			case ASSESSED -> EnumSet.of(ELIGIBLE, NOT_ELIGIBLE, CLOSING);
			case ELIGIBLE -> EnumSet.of(WAITLISTED, IN_RETURN, RETURNED, IN_REINTEGRATION, CLOSING);
			case WAITLISTED -> EnumSet.of(ELIGIBLE, IN_RETURN, RETURNED, IN_REINTEGRATION, CLOSING);
			case IN_RETURN -> EnumSet.of(ELIGIBLE, WAITLISTED, RETURNED, IN_REINTEGRATION, CLOSING);
			case RETURNED -> EnumSet.of(IN_REINTEGRATION, CLOSING);
			case IN_REINTEGRATION -> EnumSet.of(CLOSING);
			case NOT_ELIGIBLE -> EnumSet.of(ASSESSED, CLOSING);
			case CLOSING -> EnumSet.complementOf(EnumSet.of(CLOSING, ERASED));
			case CLOSED -> EnumSet.of(ASSESSED, RETURNED, IN_REINTEGRATION, ERASED);
			case ERASED -> EnumSet.noneOf(CaseStatus.class);
		};
	}

	/** Where a decision on eligibility leads. */
	static CaseStatus decided(Outcome outcome) {
		return switch (outcome) {
			case ELIGIBLE -> ELIGIBLE;
			case NOT_ELIGIBLE -> NOT_ELIGIBLE;
			case NEEDS_EXCEPTION -> ASSESSED;
		};
	}

	/** Whether there is work on the case. */
	boolean open() {
		return OPEN.contains(this);
	}

	/** Whether the findings of the rapid screening are still being worked on. */
	boolean beforeAssessed() {
		return compareTo(ASSESSED) < 0;
	}

	/** Whether somebody of the group has arrived. */
	boolean arrived() {
		return this == RETURNED || this == IN_REINTEGRATION;
	}

}
