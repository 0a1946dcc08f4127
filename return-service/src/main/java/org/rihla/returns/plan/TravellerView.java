/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.group.Traveller;
import org.rihla.returns.plan.papers.Escort;
import org.rihla.returns.plan.papers.Fitness;
import org.rihla.returns.plan.papers.Permit;
import org.rihla.returns.plan.papers.TravelDocument;
import org.rihla.returns.plan.papers.TravelIdentity;
import org.rihla.returns.plan.voluntariness.Confirmation;
import org.rihla.returns.plan.voluntariness.Declaration;

/** One traveller as the caller's role may read it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TravellerView(PersonId personId, boolean arrived, @Nullable Sensitive<TravelIdentity> identity,
		@Nullable Declaration declaration, @Nullable List<Confirmation> confirmations,
		@Nullable List<TravelDocument> documents, @Nullable List<Permit> permits, @Nullable Escort escort,
		@Nullable FitnessView fitness) {

	static TravellerView of(Traveller traveller, String role) {
		boolean voluntariness = Reading.VOLUNTARINESS.by(role);
		boolean papers = Reading.PAPERS.by(role);
		return new TravellerView(traveller.personId(), traveller.arrived(),
				Reading.IDENTITY.by(role) ? traveller.particulars().identity() : null,
				voluntariness ? traveller.voluntariness().declaration() : null,
				voluntariness ? traveller.voluntariness().confirmations() : null,
				papers ? traveller.papers().documents() : null, papers ? traveller.papers().permits() : null,
				papers ? traveller.escort() : null, FitnessView.of(traveller, role));
	}

	/** The doctor's word; findings for doctors only. */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	record FitnessView(Fitness.Outcome outcome, Fitness.Escort escort, boolean wheelchair, boolean oxygen,
			boolean stretcher, boolean extraSeat, boolean providerNeeded, boolean providerConfirmed,
			@Nullable LocalDate validUntil, @Nullable String findings) {

		static @Nullable FitnessView of(Traveller traveller, String role) {
			Sensitive<Fitness> sealed = Reading.FITNESS.by(role) ? traveller.health().fitness() : null;
			if (sealed == null) {
				return null;
			}
			Fitness fitness = sealed.reveal();
			Fitness.Validity validity = traveller.health().validity();
			return new FitnessView(fitness.outcome(), fitness.escort(), fitness.wheelchair(), fitness.oxygen(),
					fitness.stretcher(), fitness.extraSeat(), fitness.providerNeeded(), fitness.providerConfirmed(),
					(validity != null) ? validity.validUntil() : null,
					Reading.FINDINGS.by(role) ? fitness.findings() : null);
		}

	}

}
