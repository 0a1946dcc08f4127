/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.Custody;
import org.rihla.returns.plan.PlanNeeds;
import org.rihla.returns.plan.TravelNeed;
import org.rihla.returns.plan.recheck.PersonFacts;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What plans of both kinds want paid, as their rooms say when they are asked. */
@Component
class Packages {

	private static final int URGENT = 2;

	private final PlanNeeds returns;

	private final ObjectProvider<ReintegrationCosts> reintegration;

	private final AgreementQueries queries;

	private final FundingRules rules;

	private final Clock clock;

	Packages(PlanNeeds returns, ObjectProvider<ReintegrationCosts> reintegration, AgreementQueries queries,
			FundingRules rules, Clock clock) {
		this.returns = returns;
		this.reintegration = reintegration;
		this.queries = queries;
		this.rules = rules;
		this.clock = clock;
	}

	/** What a plan wants now; empty when it has ended or wants nothing. */
	Optional<FundingPackage> of(PlanId plan, Kind kind, int version) {
		return switch (kind) {
			case RETURN -> this.returns.of(plan).map(this::ofReturn);
			case REINTEGRATION -> Optional.ofNullable(this.reintegration.getIfAvailable())
				.flatMap((costs) -> costs.of(plan.value(), version))
				.flatMap((wanted) -> this.returns.afterwards(wanted.returnPlanId())
					.map((journey) -> ofReintegration(wanted, journey)));
		};
	}

	private FundingPackage ofReturn(TravelNeed need) {
		LocalDate today = this.rules.day(this.clock.instant());
		boolean adults = need.people().stream().anyMatch((one) -> !minor(one.facts(), today));
		List<Beneficiary> people = need.people()
			.stream()
			.map((one) -> new Beneficiary(one.personId(),
					profiles(!minor(one.facts(), today) ? Profile.ADULT : adults ? Profile.DEPENDANT : Profile.CHILD,
							need.priority()),
					one.facts()))
			.toList();
		return new FundingPackage(new RequestId(need.requestId()), need.planId(), need.caseId(), need.custody(),
				Kind.RETURN, 0, since(need.planId()), group(need, people),
				need.activityCodes().stream().map(Activity::valueOf).map(Need::priced).toList());
	}

	private FundingPackage ofReintegration(ReintegrationCosts.Wanted wanted, TravelNeed journey) {
		PlanId plan = new PlanId(wanted.reintegrationPlanId());
		Sensitive<PersonFacts> facts = journey.people()
			.stream()
			.filter((one) -> one.personId().equals(wanted.personId()))
			.findFirst()
			.map(TravelNeed.Person::facts)
			.orElse(null);
		List<Beneficiary> person = List
			.of(new Beneficiary(wanted.personId(), profiles(wanted.profile(), journey.priority()), facts));
		List<Reservation> standing = this.queries.reservationsOf(plan).stream().filter(Reservation::serves).toList();
		return new FundingPackage(new RequestId(Ids.derived(plan.value(), "funding-" + wanted.version())), plan,
				wanted.caseId(), new Custody(wanted.missionCode(), wanted.officeCode(), null, null), Kind.REINTEGRATION,
				wanted.version(), since(plan), group(journey, person),
				wanted.measures().stream().flatMap((measure) -> need(measure, standing).stream()).toList());
	}

	/** What of a measure is not paid for yet. */
	private static Optional<Need> need(ReintegrationCosts.Measure measure, List<Reservation> standing) {
		String key = measure.measureId().toString();
		List<Reservation> paying = standing.stream().filter((one) -> one.need().equals(key)).toList();
		long open = measure.amountMinor() - paying.stream().mapToLong((one) -> one.amountMinor().reveal()).sum();
		Set<LineId> lines = paying.stream().map(Reservation::lineId).collect(Collectors.toSet());
		LineId line = (measure.lineId() != null) ? new LineId(measure.lineId()) : null;
		return (open <= 0) ? Optional.empty() : Optional
			.of(new Need(key, Activity.REINTEGRATION, line, lines, new Need.Cost(open, measure.currency())));
	}

	private Instant since(PlanId plan) {
		return this.queries.reservationsOf(plan)
			.stream()
			.map(Reservation::since)
			.min(Comparator.naturalOrder())
			.orElse(this.clock.instant());
	}

	private static Beneficiaries group(TravelNeed need, List<Beneficiary> people) {
		return new Beneficiaries(need.priority(), need.countryOfReturn(), need.hostRegion(), need.departureOn(),
				people);
	}

	private static Set<Profile> profiles(Profile age, int priority) {
		return (priority <= URGENT) ? EnumSet.of(age, Profile.VULNERABLE) : EnumSet.of(age);
	}

	private static boolean minor(@Nullable Sensitive<PersonFacts> facts, LocalDate today) {
		return facts != null && facts.reveal().minorOn(today);
	}

}
