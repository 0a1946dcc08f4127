/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.rihla.returns.plan.recheck.PersonFacts;

/**
 * For whom a donor means the money: data, each criterion optional, all of them must
 * match. What is not known does not match.
 *
 * @param nationalities one of them is needed
 * @param notNationalities none of them
 * @param priorities of the group; this or a profile is enough where both are given
 * @param profiles of each person
 * @param departFrom first day of the flight; an unknown flight is still in time
 * @param firstTime whether earlier assistance excludes
 */
record Earmark(@Nullable Set<String> nationalities, @Nullable Set<String> notNationalities,
		@Nullable Set<String> countriesOfReturn, @Nullable Set<String> notCountriesOfReturn,
		@Nullable Set<String> hostRegions, @Nullable Set<@Min(1) @Max(4) Integer> priorities,
		@Nullable Set<Profile> profiles, @Nullable Set<String> sexes, @Nullable @Min(0) Integer ageFrom,
		@Nullable @Max(150) Integer ageTo, @Nullable Set<String> legalStatuses, @Nullable LocalDate departFrom,
		@Nullable LocalDate departUntil, @Nullable Boolean firstTime) {

	/** For everybody. */
	static Earmark none() {
		return new Earmark(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
	}

	/** Codes of the criteria that it has; the more, the narrower it is. */
	List<String> criteria() {
		Map<String, @Nullable Object> all = new LinkedHashMap<>();
		all.put("nationality", (this.nationalities != null) ? this.nationalities : this.notNationalities);
		all.put("countryOfReturn",
				(this.countriesOfReturn != null) ? this.countriesOfReturn : this.notCountriesOfReturn);
		all.put("hostRegion", this.hostRegions);
		all.put("priority", this.priorities);
		all.put("profile", this.profiles);
		all.put("sex", this.sexes);
		all.put("age", (this.ageFrom != null) ? this.ageFrom : this.ageTo);
		all.put("legalStatus", this.legalStatuses);
		all.put("departure", (this.departFrom != null) ? this.departFrom : this.departUntil);
		all.put("firstTime", this.firstTime);
		return all.entrySet().stream().filter((entry) -> entry.getValue() != null).map(Map.Entry::getKey).toList();
	}

	/** Whether it is meant for the whole group. */
	boolean matches(Beneficiaries group, LocalDate today) {
		String region = (group.hostRegion() != null) ? group.hostRegion().reveal() : null;
		return within(this.countriesOfReturn, group.countryOfReturn())
				&& without(this.notCountriesOfReturn, group.countryOfReturn()) && within(this.hostRegions, region)
				&& priorityOrProfile(group) && departs(group, today)
				&& group.people().stream().allMatch((one) -> one.within(this, today));
	}

	/** Whether it is meant for somebody like this. */
	boolean allows(PersonFacts facts, LocalDate today) {
		return nationality(facts.nationalities()) && within(this.sexes, facts.sex())
				&& within(this.legalStatuses, facts.legalStatus()) && age(facts.ageOn(today))
				&& (this.firstTime == null || this.firstTime.equals(facts.firstTime()));
	}

	/** Whether it can be judged only with facts of each person. */
	boolean asksAboutPeople() {
		return this.nationalities != null || this.notNationalities != null || this.sexes != null
				|| this.legalStatuses != null || this.ageFrom != null || this.ageTo != null || this.firstTime != null;
	}

	private boolean nationality(List<String> held) {
		return (this.nationalities == null || held.stream().anyMatch(this.nationalities::contains))
				&& (this.notNationalities == null || held.stream().noneMatch(this.notNationalities::contains));
	}

	private boolean age(int years) {
		return (this.ageFrom == null || years >= this.ageFrom) && (this.ageTo == null || years <= this.ageTo);
	}

	private boolean priorityOrProfile(Beneficiaries group) {
		boolean byPriority = this.priorities != null && this.priorities.contains(group.priority());
		Set<Profile> asked = this.profiles;
		boolean byProfile = asked != null
				&& group.people().stream().allMatch((one) -> one.profiles().stream().anyMatch(asked::contains));
		return (this.priorities == null && asked == null) || byPriority || byProfile;
	}

	private boolean departs(Beneficiaries group, LocalDate today) {
		LocalDate day = (group.departureOn() != null) ? group.departureOn().reveal() : null;
		return (this.departFrom == null || day == null || !day.isBefore(this.departFrom))
				&& (this.departUntil == null || !((day != null) ? day : today).isAfter(this.departUntil));
	}

	private static boolean within(@Nullable Collection<String> allowed, @Nullable String value) {
		return allowed == null || (value != null && allowed.contains(value));
	}

	private static boolean without(@Nullable Collection<String> excluded, @Nullable String value) {
		return excluded == null || (value != null && !excluded.contains(value));
	}

}
