/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.ConsentTerms;
import org.rihla.cases.casework.consent.GrantConsent;
import org.rihla.cases.casework.consent.RefuseConsent;
import org.rihla.cases.casework.consent.RequestConsent;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.springframework.stereotype.Service;

/** Recording what people agree to, and that they no longer do. */
@Service
class TakingConsents {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final ConsentTerms terms;

	private final Acts acts;

	TakingConsents(AggregateStore<AssistanceCase, CaseId> cases, ConsentTerms terms, Acts acts) {
		this.cases = cases;
		this.terms = terms;
		this.acts = acts;
	}

	AssistanceCase grant(CaseId id, GrantConsent command, Change change) {
		return this.cases.update(id, change,
				(subject) -> subject.grantConsent(command, this.terms, this.acts.of(command, change)));
	}

	AssistanceCase request(CaseId id, RequestConsent command, Change change) {
		return this.cases.update(id, change,
				(subject) -> subject.requestConsent(command, this.acts.of(command, change)));
	}

	AssistanceCase refuse(CaseId id, ConsentId consent, RefuseConsent command, Change change) {
		return this.cases.update(id, change,
				(subject) -> subject.refuseConsent(consent, command, this.acts.of(command, change)));
	}

	AssistanceCase withdraw(CaseId id, ConsentId consent, Change change) {
		return this.cases.update(id, change, (subject) -> subject.withdrawConsent(consent, this.acts.now(change)));
	}

}
