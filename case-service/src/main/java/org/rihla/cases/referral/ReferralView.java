/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.SharedGroup;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A referral as one caller may see it: staff see which case and persons, the partner sees
 * what those persons agreed to share and no id that another partner sees too.
 */
record ReferralView(ReferralId referralId, ReferralStatus status, PartnerId partnerId, ServiceCode serviceCode,
		Urgency urgency, @Nullable Instant respondBy, Set<DataCategory> dataCategories, @Nullable CaseId caseId,
		@Nullable List<PersonId> personIds, @Nullable SharedGroup shared, @Nullable Sensitive<String> story,
		RejectReferral.@Nullable Reason rejectedFor, @Nullable Sensitive<String> comment,
		CompleteReferral.@Nullable Outcome outcome, @Nullable Sensitive<String> feedback) {

	/** For staff; the story and what the partner wrote only to those who may read it. */
	static ReferralView forStaff(Referral referral, boolean readsProtection) {
		return of(referral, referral.caseId(), referral.requested().personIds(), null, readsProtection,
				readsProtection);
	}

	/** For the partner: what was shared with it, and its own answer. */
	static ReferralView forPartner(Referral referral, SharedGroup shared) {
		return of(referral, null, null, shared, referral.access().dataCategories().contains(DataCategory.STORY), true);
	}

	private static ReferralView of(Referral referral, @Nullable CaseId caseId, @Nullable List<PersonId> personIds,
			@Nullable SharedGroup shared, boolean readsStory, boolean readsComment) {
		RequestedService requested = referral.requested();
		Answer answer = referral.answer();
		ServiceGiven given = referral.service();
		return new ReferralView(referral.id(), referral.status(), requested.partnerId(), requested.serviceCode(),
				requested.urgency(), referral.time().respondBy(), referral.access().dataCategories(), caseId, personIds,
				shared, readsStory ? requested.story() : null, (answer != null) ? answer.reason() : null,
				(answer != null && readsComment) ? answer.comment() : null, (given != null) ? given.outcome() : null,
				(given != null && readsComment) ? given.feedback() : null);
	}

}
