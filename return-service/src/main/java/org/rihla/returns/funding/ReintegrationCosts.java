/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.CaseId;
import org.rihla.returns.PersonId;
import org.rihla.returns.PlanId;

/**
 * What the money asks of reintegration plans, since their events carry no amounts. The
 * room of those plans answers.
 */
public interface ReintegrationCosts {

	/** What a version of a plan asks for; empty when there is no such version. */
	Optional<Wanted> of(UUID reintegrationPlanId, int version);

	/** What one tranche pays; empty when there is no such tranche. */
	Optional<Payment> payment(UUID reintegrationPlanId, UUID trancheId);

	/**
	 * A version of a plan, with the whole cost of each measure that is not cancelled.
	 *
	 * @param returnPlanId the return that the support follows, whose traveller the person
	 * is
	 * @param askedBy subjects of author, submitter and approver: none of them binds the
	 * money
	 */
	record Wanted(UUID reintegrationPlanId, int version, PlanId returnPlanId, CaseId caseId, PersonId personId,
			String missionCode, String officeCode, String programmeCode, Profile profile, List<Measure> measures,
			Set<String> askedBy) {

		public Wanted {
			measures = List.copyOf(measures);
			askedBy = Set.copyOf(askedBy);
		}

	}

	/**
	 * What one measure costs.
	 *
	 * @param lineId line that it is to be paid from; null for any that matches
	 * @param amountMinor in minor units of the currency
	 */
	record Measure(UUID measureId, @Nullable UUID lineId, long amountMinor, String currency) {

		/** Without the amount. */
		@Override
		public String toString() {
			return "Measure " + this.measureId;
		}

	}

	/**
	 * What was paid with one tranche.
	 *
	 * @param lineId line that it was paid from
	 * @param amountMinor in minor units of the currency
	 */
	record Payment(UUID trancheId, UUID lineId, long amountMinor, String currency) {

		/** Without the amount. */
		@Override
		public String toString() {
			return "Payment " + this.trancheId;
		}

	}

}
