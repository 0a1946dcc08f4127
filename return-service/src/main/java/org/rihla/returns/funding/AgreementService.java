/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;

import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Caller;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.returns.plan.SpendingRequesters;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** The acts of budget holders. */
@Service
class AgreementService {

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	private final SpendingRequesters requesters;

	private final FundingRules rules;

	private final String missionCode;

	private final Clock clock;

	AgreementService(AggregateStore<FundingAgreement, AgreementId> agreements, SpendingRequesters requesters,
			FundingRules rules, @Value("${rihla.mission:MA}") String missionCode, Clock clock) {
		this.agreements = agreements;
		this.requesters = requesters;
		this.rules = rules;
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
		return this.agreements.update(id, change,
				(agreement) -> agreement.activate(change.actor(), this.clock.instant()));
	}

	FundingAgreement commit(AgreementId id, RequestId request, Change change) {
		Instant now = this.clock.instant();
		Set<String> askedBy = this.agreements.get(id, change.access())
			.planOf(request)
			.map(this.requesters::of)
			.orElse(Set.of());
		return this.agreements.update(id, change,
				(agreement) -> agreement.commit(request, change.actor(), askedBy, this.rules.day(now), now));
	}

}
