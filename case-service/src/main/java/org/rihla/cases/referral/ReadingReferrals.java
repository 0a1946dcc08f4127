/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Scope;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Placed;
import org.rihla.chassis.aggregate.Refusal;
import org.rihla.chassis.paging.Cursors;
import org.rihla.chassis.paging.Page;
import org.springframework.stereotype.Service;

/** Shows a referral to staff, and to its partner what consent lets it see today. */
@Service
class ReadingReferrals {

	private final AggregateStore<Referral, ReferralId> referrals;

	private final ReferralQueries queries;

	private final Cursors cursors;

	private final CaseFacts cases;

	private final ReferralTerms terms;

	private final Clock clock;

	ReadingReferrals(AggregateStore<Referral, ReferralId> referrals, ReferralQueries queries, Cursors cursors,
			CaseFacts cases, ReferralTerms terms, Clock clock) {
		this.referrals = referrals;
		this.queries = queries;
		this.cursors = cursors;
		this.cases = cases;
		this.terms = terms;
		this.clock = clock;
	}

	Referral get(ReferralId id, Access access) {
		return this.referrals.get(id, access);
	}

	/**
	 * The view for this caller.
	 * @throws Refusal.NotFound (404) for a partner whose time or consent is over
	 */
	ReferralView view(Referral referral, Access access) {
		if (access.scope() != Scope.ADDRESSED) {
			return ReferralView.forStaff(referral, access.role().equals("protection-officer"));
		}
		if (!isShared(referral)) {
			throw new Refusal.NotFound("referral", referral.id());
		}
		return ReferralView.forPartner(referral, this.cases.share(referral.caseId(), referral.requested().personIds(),
				referral.access().dataCategories()));
	}

	/**
	 * One page of what this caller may see. A partner's page may be short: what its
	 * consent no longer covers is left out.
	 */
	Page<ReferralView> list(@Nullable CaseId caseId, @Nullable String cursor, int limit, Access access) {
		String[] mark = { "referrals", String.valueOf(caseId), access.role(), access.caller().subject() };
		List<Placed<Referral>> found = this.queries.page(caseId, this.cursors.place(cursor, mark), access, limit + 1);
		return this.cursors.page(found, limit, Placed::place, mark)
			.map(Placed::aggregate)
			.only((referral) -> access.scope() != Scope.ADDRESSED || isShared(referral))
			.map((referral) -> view(referral, access));
	}

	private boolean isShared(Referral referral) {
		Instant now = this.clock.instant();
		if (!referral.access().allowedOn(now, this.terms.accessAfterEnd())) {
			return false;
		}
		if (referral.sentWithoutConsent()) {
			return true;
		}
		List<PersonId> lacking = this.cases.consentsOf(referral.caseId())
			.lacking(Purpose.REFERRAL, referral.requested().partnerId(), referral.requested().personIds(),
					referral.access().dataCategories(), LocalDate.ofInstant(now, ZoneOffset.UTC));
		return lacking.isEmpty();
	}

}
