/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.erasure.CaseEraser;
import org.springframework.stereotype.Component;

/** Of the case itself: what it obeyed and told before its end, and its number. */
@Component
class CaseFileEraser implements CaseEraser {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final CaseNumberRepository numbers;

	private final PersonClaimRepository claims;

	CaseFileEraser(AggregateStore<AssistanceCase, CaseId> cases, CaseNumberRepository numbers,
			PersonClaimRepository claims) {
		this.cases = cases;
		this.numbers = numbers;
		this.claims = claims;
	}

	@Override
	public String what() {
		return "case-file";
	}

	/** The file itself became a tombstone when it was erased. */
	@Override
	public long erase(UUID caseId) {
		CaseId id = new CaseId(caseId);
		this.claims.forgetStale();
		this.cases.removal().pastOf(id);
		return this.numbers.forget(id);
	}

}
