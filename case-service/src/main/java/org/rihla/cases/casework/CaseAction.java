/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import static org.rihla.cases.casework.CaseStatus.ASSESSED;
import static org.rihla.cases.casework.CaseStatus.INTAKE;
import static org.rihla.cases.casework.CaseStatus.REGISTERED;
import static org.rihla.cases.casework.CaseStatus.RETURNED;
import static org.rihla.cases.casework.CaseStatus.SCREENING;

/**
 * What can be done with a case: which permission it takes, and which statuses know it.
 */
enum CaseAction {

	ASSIGN("case:assign", EnumSet.allOf(CaseStatus.class)),

	RESOLVE_DUPLICATE("case:resolve-duplicate", EnumSet.allOf(CaseStatus.class)),

	REQUEST_CONSENT("case:consent", EnumSet.allOf(CaseStatus.class)),
	GRANT_CONSENT("case:consent", EnumSet.allOf(CaseStatus.class)),
	REFUSE_CONSENT("case:consent", EnumSet.allOf(CaseStatus.class)),
	WITHDRAW_CONSENT("case:consent", EnumSet.allOf(CaseStatus.class)),

	PLACE_HOLD("case:hold", EnumSet.allOf(CaseStatus.class)),
	RELEASE_HOLD("case:release-hold", EnumSet.allOf(CaseStatus.class)),

	START_INTAKE("case:edit", EnumSet.of(REGISTERED)), COMPLETE_INTAKE("case:edit", EnumSet.of(INTAKE)),

	RECORD_SCREENING("case:screen", EnumSet.range(INTAKE, RETURNED)),
	CONFIRM_SCREENING("case:confirm-screening", EnumSet.range(INTAKE, RETURNED)),
	SIGN_SCREENING("case:confirm-screening", EnumSet.range(INTAKE, RETURNED)),
	COMPLETE_SCREENING("case:screen", EnumSet.of(SCREENING)),

	RAISE_PRIORITY("case:prioritise", EnumSet.allOf(CaseStatus.class)),

	DECIDE_ELIGIBILITY("case:decide", EnumSet.of(ASSESSED));

	private final String permission;

	private final Set<CaseStatus> knownIn;

	CaseAction(String permission, Set<CaseStatus> knownIn) {
		this.permission = permission;
		this.knownIn = knownIn;
	}

	/** Action of the permission table. */
	String permission() {
		return this.permission;
	}

	/** The statuses that know the verb. */
	Set<CaseStatus> knownIn() {
		return EnumSet.copyOf(this.knownIn);
	}

	/** As the address of the verb writes it, such as {@code start-intake}. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
