/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

import static org.rihla.cases.casework.CaseStatus.ASSESSED;
import static org.rihla.cases.casework.CaseStatus.CLOSED;
import static org.rihla.cases.casework.CaseStatus.CLOSING;
import static org.rihla.cases.casework.CaseStatus.INTAKE;
import static org.rihla.cases.casework.CaseStatus.IN_REINTEGRATION;
import static org.rihla.cases.casework.CaseStatus.NOT_ELIGIBLE;
import static org.rihla.cases.casework.CaseStatus.KEPT;
import static org.rihla.cases.casework.CaseStatus.OPEN;
import static org.rihla.cases.casework.CaseStatus.REGISTERED;
import static org.rihla.cases.casework.CaseStatus.SCREENING;
import static org.rihla.cases.casework.CaseStatus.UNDER_WAY;

/**
 * What can be done with a case: which permission it takes, and which statuses know it.
 */
enum CaseAction {

	ADD_PERSON("case:edit", EnumSet.range(REGISTERED, ASSESSED)),
	REMOVE_PERSON("case:edit", EnumSet.range(REGISTERED, ASSESSED)),

	ASSIGN("case:assign", OPEN), OFFER_TRANSFER("case:transfer", OPEN), ACCEPT_TRANSFER("case:accept-transfer", OPEN),

	CORRECT_FACTS("case:edit", OPEN), END_CLAIM("case:end-claim", OPEN), RECORD_CONTACT("case:edit", OPEN),

	RESOLVE_DUPLICATE("case:resolve-duplicate", KEPT),

	REQUEST_CONSENT("case:consent", OPEN), GRANT_CONSENT("case:consent", OPEN), REFUSE_CONSENT("case:consent", OPEN),
	WITHDRAW_CONSENT("case:consent", KEPT),

	PLACE_HOLD("case:hold", OPEN), RELEASE_HOLD("case:release-hold", OPEN),

	START_INTAKE("case:edit", EnumSet.of(REGISTERED)), COMPLETE_INTAKE("case:edit", EnumSet.of(INTAKE)),

	RECORD_SCREENING("case:screen", EnumSet.range(INTAKE, IN_REINTEGRATION)),
	CONFIRM_SCREENING("case:confirm-screening", EnumSet.range(INTAKE, IN_REINTEGRATION)),
	SIGN_SCREENING("case:confirm-screening", EnumSet.range(INTAKE, IN_REINTEGRATION)),
	COMPLETE_SCREENING("case:screen", EnumSet.of(SCREENING)),

	RAISE_PRIORITY("case:prioritise", OPEN),

	DECIDE_ELIGIBILITY("case:decide", EnumSet.of(ASSESSED)), REQUEST_EXCEPTION("case:edit", EnumSet.of(ASSESSED)),
	APPROVE_EXCEPTION("case:decide-review", EnumSet.of(ASSESSED)),
	UPHOLD_APPEAL("case:decide-review", EnumSet.of(NOT_ELIGIBLE)),

	REQUEST_CLOSURE("case:request-closure", UNDER_WAY), REJECT_CLOSURE("case:approve-closure", EnumSet.of(CLOSING)),
	APPROVE_CLOSURE("case:approve-closure", EnumSet.of(CLOSING)), REOPEN("case:reopen", EnumSet.of(CLOSED)),

	PLACE_LEGAL_HOLD("case:legal-hold", KEPT), LIFT_LEGAL_HOLD("case:legal-hold", KEPT),
	PROPOSE_ERASURE("case:propose-erasure", EnumSet.of(CLOSED)), EXTEND_RETENTION("case:erase", EnumSet.of(CLOSED)),
	ERASE("case:erase", EnumSet.of(CLOSED));

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
