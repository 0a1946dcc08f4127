/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.Set;

import org.rihla.cases.casework.consent.Consents;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.keeping.Tombstone;
import org.rihla.cases.casework.person.Group;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.casework.screening.Instruments;
import org.rihla.cases.casework.screening.ScreeningId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Refusal;
import org.springframework.stereotype.Component;

/** What other rooms of this service may ask about a case. */
@Component
public class CaseFacts {

	private final AggregateStore<AssistanceCase, CaseId> cases;

	private final Instruments instruments;

	CaseFacts(AggregateStore<AssistanceCase, CaseId> cases, Instruments instruments) {
		this.cases = cases;
		this.instruments = instruments;
	}

	/**
	 * The case as this caller may see it for the action at hand.
	 * @throws Refusal.NotFound (404) when it does not exist or is out of the caller's
	 * scope
	 */
	public CaseSummary summary(CaseId id, Access access) {
		return CaseSummary.of(this.cases.get(id, access).kept());
	}

	/**
	 * The same for listeners and jobs, whoever may see it.
	 * @throws Refusal.NotFound (404) when there is no such case
	 */
	public CaseSummary summaryOf(CaseId id) {
		return CaseSummary.of(find(id));
	}

	/**
	 * What is left of an erased case; empty while there is a file.
	 * @throws Refusal.NotFound (404) when it does not exist or is out of the caller's
	 * scope
	 */
	public Optional<Tombstone> tombstone(CaseId id, Access access) {
		return Optional.ofNullable(this.cases.get(id, access).keeping().tombstone());
	}

	/** Since when there is or was such a case, for what may bring one into being. */
	public Optional<Instant> registeredAt(CaseId id) {
		return this.cases.find(id).map(AssistanceCase::registeredAt);
	}

	/** What a screening found, for protection. */
	public Optional<ScreeningFacts> screening(CaseId id, ScreeningId screening) {
		return find(id).screenings().find(screening).map((found) -> ScreeningFacts.of(found, this.instruments));
	}

	/** What was found last about each of the group. */
	public List<ScreeningFacts> screenings(CaseId id) {
		AssistanceCase subject = find(id);
		return subject.screenings()
			.latest(subject.group().ids())
			.stream()
			.map((found) -> ScreeningFacts.of(found, this.instruments))
			.toList();
	}

	/**
	 * What work on the case depends on, whoever may see it; empty without such a case.
	 */
	public Optional<WorkFacts> work(CaseId id) {
		return this.cases.find(id).filter(AssistanceCase::isKept).map(WorkFacts::of);
	}

	/** What has to be done because of a screening. */
	public ScreeningNeeds needs(CaseId id, ScreeningId screening) {
		return find(id).screenings()
			.find(screening)
			.map((found) -> ScreeningNeeds.of(found, this.instruments))
			.orElse(ScreeningNeeds.none());
	}

	/**
	 * Asks of a person of the group and a day whether the person was a child then and is
	 * one no longer.
	 */
	public BiPredicate<PersonId, LocalDate> cameOfAge(CaseId id, LocalDate today) {
		Group group = find(id).group();
		return (person, since) -> minors(group, since).contains(person) && !minors(group, today).contains(person);
	}

	private static List<PersonId> minors(Group group, LocalDate day) {
		return group.those((person) -> person.details().reveal().birthDate().minorOn(day));
	}

	/**
	 * What stands against the next step of a return, as far as the case knows.
	 * @throws Refusal.NotFound (404) when it does not exist or is out of the caller's
	 * scope
	 */
	public CaseClearance clearance(CaseId id, Access access, LocalDate today) {
		return CaseClearance.of(this.cases.get(id, access).kept(), today);
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
		return this.cases.find(id).orElseThrow(() -> new Refusal.NotFound("assistance-case", id)).kept();
	}

}
