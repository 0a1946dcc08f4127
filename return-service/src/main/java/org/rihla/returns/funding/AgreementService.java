/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Clock;
import java.util.Objects;
import java.util.Set;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The acts of budget holders. */
@Service
class AgreementService {

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	private final Askers askers;

	private final FundingRules rules;

	private final ExchangeRates rates;

	private final String missionCode;

	private final Clock clock;

	AgreementService(AggregateStore<FundingAgreement, AgreementId> agreements, Askers askers, FundingRules rules,
			ExchangeRates rates, @Value("${rihla.mission:MA}") String missionCode, Clock clock) {
		this.agreements = agreements;
		this.askers = askers;
		this.rules = rules;
		this.rates = rates;
		this.missionCode = missionCode;
		this.clock = clock;
	}

	FundingAgreement draft(DraftAgreement command, Creation creation) {
		Caller caller = creation.access().caller();
		String office = Objects.requireNonNull(caller.office(), "staff have an office");
		return this.agreements.create(creation, () -> FundingAgreement.draft(new AgreementId(creation.newId()), command,
				this.missionCode, office, caller.subject()));
	}

	FundingAgreement get(AgreementId id, Access access) {
		return this.agreements.get(id, access);
	}

	FundingAgreement activate(AgreementId id, Change change) {
		return this.agreements.update(id, change, (agreement) -> agreement.activate(change.actor(), terms()));
	}

	FundingAgreement end(AgreementId id, Change change) {
		return this.agreements.update(id, change, (agreement) -> agreement.end(terms()));
	}

	FundingAgreement closeBooks(AgreementId id, Change change) {
		return this.agreements.update(id, change, FundingAgreement::closeBooks);
	}

	FundingAgreement propose(AgreementId id, LineId line, AmendLine command, Change change) {
		return this.agreements.update(id, change, (agreement) -> agreement.propose(line, command, change.actor()));
	}

	FundingAgreement approve(AgreementId id, LineId line, Change change) {
		return this.agreements.update(id, change, (agreement) -> agreement.approve(line, change.actor(), terms()));
	}

	FundingAgreement commit(AgreementId id, RequestId request, Change change) {
		FundingAgreement read = this.agreements.get(id, change.access());
		FundingTerms terms = terms();
		Set<String> askedBy = this.askers.of(read, request);
		FrozenRate rate = this.rates.freeze(read.contract().currency(), this.rules.currency(), terms.today())
			.orElse(null);
		return this.agreements.update(id, change,
				(agreement) -> agreement.commit(request, change.actor(), askedBy, rate, terms));
	}

	FundingAgreement refuse(AgreementId id, RequestId request, Change change) {
		return this.agreements.update(id, change, (agreement) -> agreement.refuse(request, terms()));
	}

	FundingAgreement settle(AgreementId id, RequestId request, SettleCosts costs, Change change) {
		Set<String> askedBy = this.askers.of(this.agreements.get(id, change.access()), request);
		return this.agreements.update(id, change,
				(agreement) -> agreement.settle(request, costs, change.actor(), askedBy, terms()));
	}

	private FundingTerms terms() {
		return this.rules.at(this.clock.instant());
	}

}
