/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.Set;

import org.rihla.cases.casework.consent.Consents;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Refusal;
import org.springframework.stereotype.Component;

/** What other rooms of this service may ask about a case. */
@Component
public class CaseFacts {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	CaseFacts(AggregateStore<AssistanceCase, CaseId> cases) {
		this.cases = cases;
	}

	/**
	 * The case as this caller may see it for the action at hand.
	 * @throws Refusal.NotFound (404) when it does not exist or is out of the caller's
	 * scope
	 */
	public CaseSummary summary(CaseId id, Access access) {
		return CaseSummary.of(this.cases.get(id, access));
	}

	/**
	 * All consents of the case, for a rule that is about to share.
	 * @throws Refusal.NotFound (404) when there is no such case
	 */
	public Consents consentsOf(CaseId id) {
		return find(id).consents();
	}

	/**
	 * What these people agreed to share, and nothing else; without their ids, so that two
	 * partners cannot join their lists.
	 * @throws Refusal.NotFound (404) when there is no such case
	 */
	public SharedGroup share(CaseId id, List<PersonId> persons, Set<DataCategory> categories) {
		return SharedGroup.of(find(id), persons, categories);
	}

	private AssistanceCase find(CaseId id) {
		return this.cases.find(id).orElseThrow(() -> new Refusal.NotFound("assistance-case", id));
	}

}
