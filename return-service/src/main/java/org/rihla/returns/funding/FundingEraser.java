/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Cause;
import org.rihla.chassis.erasure.CaseEraser;
import org.rihla.returns.CaseId;
import org.springframework.stereotype.Component;

/** Whom by a case money stood for or was spent on; how much and on how many stays. */
@Component
class FundingEraser implements CaseEraser {

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	private final AgreementQueries queries;

	private final FundingRules rules;

	private final Clock clock;

	FundingEraser(AggregateStore<FundingAgreement, AgreementId> agreements, AgreementQueries queries,
			FundingRules rules, Clock clock) {
		this.agreements = agreements;
		this.queries = queries;
		this.rules = rules;
		this.clock = clock;
	}

	@Override
	public String what() {
		return "agreements";
	}

	/** For whom a line was spent long ago is sealed, so all of them are asked. */
	@Override
	public long erase(UUID caseId) {
		CaseId gone = new CaseId(caseId);
		long emptied = 0;
		List<FundingAgreement> some = this.queries.firstBehind("");
		while (!some.isEmpty()) {
			List<FundingAgreement> knowing = some.stream().filter((one) -> one.ledger().knows(gone)).toList();
			knowing.forEach((one) -> forget(one, gone));
			emptied += knowing.size();
			some = this.queries.firstBehind(some.getLast().id().value().toString());
		}
		return emptied;
	}

	/** The version seen makes the cause, so that two instances do it once. */
	private void forget(FundingAgreement seen, CaseId caseId) {
		Cause cause = Cause.job("funding-erasure", seen.id().value() + "|" + seen.version().number());
		this.agreements.update(seen.id(), cause,
				(agreement) -> agreement.forget(caseId, this.rules.at(this.clock.instant())));
	}

}
