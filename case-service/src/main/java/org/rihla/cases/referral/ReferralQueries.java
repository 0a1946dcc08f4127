/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.ListOrder;
import org.rihla.chassis.aggregate.Placed;
import org.springframework.stereotype.Component;

/** Finds the referrals that an event of their case concerns. */
@Component
class ReferralQueries {

	/** More than any case has. */
	private static final int LIMIT = 1000;

	private final AggregateStore<Referral, ReferralId> referrals;

	ReferralQueries(AggregateStore<Referral, ReferralId> referrals) {
		this.referrals = referrals;
	}

	/** A page of what the caller may see, of one case or of all, the oldest first. */
	List<Placed<Referral>> page(@Nullable CaseId caseId, @Nullable List<?> after, Access access, int limit) {
		return this.referrals.lists()
			.page((caseId != null) ? about(caseId) : Filters.empty(), ListOrder.by(), after, access, limit);
	}

	/** Those for which a moment has come. */
	List<ReferralId> due(Instant now) {
		return this.referrals.ids(Filters.lte("state.nextAt", now.toString()), LIMIT);
	}

	/** All referrals of a case. */
	List<ReferralId> ofCase(CaseId caseId) {
		return this.referrals.ids(about(caseId), LIMIT);
	}

	/** Those that rest on the consent of this person, to this partner or to any. */
	List<ReferralId> restingOn(CaseId caseId, PersonId person, @Nullable PartnerId partner) {
		List<Bson> criteria = new ArrayList<>();
		criteria.add(about(caseId));
		criteria.add(Filters.eq("state.personIds", person.value().toString()));
		if (partner != null) {
			criteria.add(Filters.eq("state.partnerId", partner.value().toString()));
		}
		return this.referrals.ids(Filters.and(criteria), LIMIT);
	}

	/** Those that a partner was asked for and has not ended. */
	List<ReferralId> underWay(CaseId caseId) {
		List<String> ended = Arrays.stream(ReferralStatus.values())
			.filter((status) -> status == ReferralStatus.DRAFT || !status.open())
			.map(ReferralStatus::name)
			.toList();
		return this.referrals.ids(Filters.and(about(caseId), Filters.nin("state.status", ended)), LIMIT);
	}

	private static Bson about(CaseId caseId) {
		return Filters.eq("state.caseId", caseId.value().toString());
	}

}
