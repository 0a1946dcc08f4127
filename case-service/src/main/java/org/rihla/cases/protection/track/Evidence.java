/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Whether the file holds what a gate asks for.
 *
 * @param there whether everything was recorded
 * @param until last day on which it counts; null without an end of its own
 */
record Evidence(boolean there, @Nullable LocalDate until) {

	private static final Evidence NONE = new Evidence(false, null);

	static Evidence of(GateKind kind, TrackFile file, GateTerms terms, LocalDate today) {
		ChildFindings child = file.childFindings();
		SpecialisedFindings specialised = file.specialisedFindings();
		return switch (kind) {
			case GUARDIAN -> guardian(child.guardian());
			case TRACING -> family(child, terms);
			case BEST_INTERESTS -> determination(child.determination(), terms);
			case THREE_CONSENTS -> once(child.consents() != null && child.consents().complete());
			case CARER -> carer(child.carer(), terms);
			case ESCORT -> once(child.escort() != null && child.escort().bookedOn() != null);
			case HAND_OVER -> once(child.handOver() != null);
			case REFLECTION -> once(specialised.reflected(today));
			case RISK -> risk(specialised.assessment(), terms);
			case MITIGATION ->
				once(specialised.assessment() != null && specialised.assessment().everyMitigationOwned());
		};
	}

	boolean holdsOn(LocalDate day) {
		return this.there && (this.until == null || !this.until.isBefore(day));
	}

	private static Evidence guardian(ChildFindings.@Nullable Guardian guardian) {
		return (guardian != null && guardian.mandateSeen() && guardian.authority() != null)
				? new Evidence(true, guardian.mandateUntil()) : NONE;
	}

	private static Evidence family(ChildFindings child, GateTerms terms) {
		boolean care = child.tracing() == ChildFindings.Tracing.FOUND || child.alternativeCare() != null;
		return (care && child.familyAssessment() != null)
				? new Evidence(true, child.familyAssessment().doneOn().plus(terms.familyAssessment())) : NONE;
	}

	private static Evidence determination(ChildFindings.@Nullable Determination determination, GateTerms terms) {
		return (determination != null && determination.allowsReturn())
				? new Evidence(true, determination.decidedOn().plus(terms.bestInterests())) : NONE;
	}

	private static Evidence carer(ChildFindings.@Nullable Carer carer, GateTerms terms) {
		return (carer != null && carer.verified() && carer.lastContactOn() != null)
				? new Evidence(true, carer.lastContactOn().plus(terms.carerReached())) : NONE;
	}

	private static Evidence risk(SpecialisedFindings.@Nullable Assessment assessment, GateTerms terms) {
		return (assessment != null && assessment.acceptable())
				? new Evidence(true, assessment.assessedOn().plus(terms.risk())) : NONE;
	}

	private static Evidence once(boolean there) {
		return new Evidence(there, null);
	}

}
