/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Period;
import java.util.Arrays;
import java.util.Map;
import java.util.EnumSet;

import org.rihla.cases.casework.consent.ConsentDetails;
import org.rihla.cases.casework.consent.ConsentDetails.GivenBy;
import org.rihla.cases.casework.consent.ConsentDetails.Manner;
import org.rihla.cases.casework.consent.ConsentTerms;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.consent.GrantConsent;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.consent.RefuseConsent;
import org.rihla.cases.casework.consent.RequestConsent;
import org.rihla.chassis.cipher.Sensitive;

/** What people agree to. */
final class ConsentFixtures {

	static final PartnerId HARBOUR = PartnerId.of("0f0e0d0c-0000-7000-8000-000000000001");

	static final ConsentTerms TERMS = new ConsentTerms(Map.of(Purpose.REFERRAL, Period.ofMonths(12)));

	static final RefuseConsent NO = new RefuseConsent(null, null);

	private ConsentFixtures() {
	}

	static ConsentDetails consentDetails(DataCategory... categories) {
		return new ConsentDetails(EnumSet.copyOf(Arrays.asList(categories)), "fr", "processing/1", Manner.SIGNED,
				GivenBy.SELF, null, null, null, null, null);
	}

	static RequestConsent research(AssistanceCase subject) {
		return new RequestConsent(subject.group().ids().getFirst(), Purpose.RESEARCH, null, null, null);
	}

	static GrantConsent referralConsent(AssistanceCase subject) {
		return new GrantConsent(subject.group().ids().getFirst(), Purpose.REFERRAL, HARBOUR, null,
				Sensitive.of(consentDetails(DataCategory.IDENTITY, DataCategory.CONTACT)), null, null);
	}

}
