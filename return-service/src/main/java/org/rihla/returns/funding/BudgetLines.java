/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.rihla.chassis.aggregate.AggregateStore;

import org.springframework.stereotype.Component;

/** For other rooms: what a budget line can still pay. */
@Component
public class BudgetLines {

	private final AggregateStore<FundingAgreement, AgreementId> agreements;

	private final AgreementQueries queries;

	private final FundingRules rules;

	private final Clock clock;

	BudgetLines(AggregateStore<FundingAgreement, AgreementId> agreements, AgreementQueries queries, FundingRules rules,
			Clock clock) {
		this.agreements = agreements;
		this.queries = queries;
		this.rules = rules;
		this.clock = clock;
	}

	/**
	 * Whether what is bound on the line may be spent today: until the end of its grace.
	 */
	public boolean spendable(UUID lineId) {
		LocalDate today = this.rules.day(this.clock.instant());
		return this.queries.holding(new LineId(lineId))
			.stream()
			.flatMap((id) -> this.agreements.find(id).stream())
			.anyMatch((agreement) -> agreement.spendable(today));
	}

	/** What some line pays for that has money and places left. */
	public Set<String> activitiesLeft() {
		return this.queries.active()
			.stream()
			.flatMap((agreement) -> agreement.lines().stream())
			.filter((line) -> !line.exhausted())
			.map((line) -> line.activity().name())
			.collect(Collectors.toUnmodifiableSet());
	}

	/** What the line pays for, as long as it has money and places left. */
	public Optional<String> activityLeft(UUID lineId) {
		LineId line = new LineId(lineId);
		return this.queries.holding(line)
			.stream()
			.flatMap((id) -> this.agreements.find(id).stream())
			.map((agreement) -> agreement.ledger().line(line))
			.filter((one) -> !one.exhausted())
			.map((one) -> one.activity().name())
			.findFirst();
	}

}
