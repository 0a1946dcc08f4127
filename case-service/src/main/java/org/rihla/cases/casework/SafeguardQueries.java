/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.chassis.aggregate.AggregateStore;
import org.springframework.stereotype.Component;

/** Which cases have something whose day has come. */
@Component
class SafeguardQueries {

	private static final int AT_ONCE = 500;

	private final AggregateStore<AssistanceCase, CaseId> cases;

	SafeguardQueries(AggregateStore<AssistanceCase, CaseId> cases) {
		this.cases = cases;
	}

	/** Those with a consent whose last day was before that day. */
	List<CaseId> withExpiredConsents(LocalDate day) {
		return this.cases.ids(Filters.elemMatch("state.consents.all", Filters
			.and(Filters.lt("validUntil", day.toString()), Filters.eq("state", Consent.State.GRANTED.name()))),
				AT_ONCE);
	}

	/** Those where somebody has to be screened again by that day. */
	List<CaseId> withDueReviews(LocalDate day) {
		return this.cases.ids(Filters.elemMatch("state.screenings.all",
				Filters.and(Filters.lte("reviewOn", day.toString()), Filters.eq("reviewDue", false))), AT_ONCE);
	}

	/** Those whose legal hold is to be looked at by that day. */
	List<CaseId> withLegalHoldsToReview(LocalDate day) {
		return this.cases.ids(Filters.and(Filters.eq("state.keeping.legalHold.reviewAsked", false),
				Filters.lte("state.keeping.legalHold.reviewOn", day.toString())), AT_ONCE);
	}

	/** Closed ones where nobody was asked yet to decide on deletion, though it is due. */
	List<CaseId> withRetentionReached(LocalDate day) {
		return this.cases.ids(Filters.and(Filters.eq("state.retentionAsked", false),
				Filters.lte("state.retentionUntil", day.toString())), AT_ONCE);
	}

}
