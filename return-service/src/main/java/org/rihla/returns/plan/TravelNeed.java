/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;
import org.rihla.returns.plan.recheck.PersonFacts;

/**
 * What a plan needs paid, for whom, as far as donors' rules ask.
 *
 * @param requestId of the money that it asks for now
 * @param priority the most urgent of the group, 1 to 4
 */
public record TravelNeed(PlanId planId, CaseId caseId, UUID requestId, Custody custody, String programmeCode,
		List<String> activityCodes, int priority, @Nullable String countryOfReturn,
		@Nullable Sensitive<String> hostRegion, @Nullable Sensitive<LocalDate> departureOn, List<Person> people) {

	/** One of the group; without facts when the case has told none. */
	public record Person(PersonId personId, @Nullable Sensitive<PersonFacts> facts) {
	}

}
