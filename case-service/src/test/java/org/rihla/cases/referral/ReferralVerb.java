/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.function.Consumer;

import static org.rihla.cases.referral.ReferralFixtures.AT_RISK;
import static org.rihla.cases.referral.ReferralFixtures.HARBOUR;
import static org.rihla.cases.referral.ReferralFixtures.IDENTITY;
import static org.rihla.cases.referral.ReferralFixtures.NO;
import static org.rihla.cases.referral.ReferralFixtures.SERVED;
import static org.rihla.cases.referral.ReferralFixtures.TERMS;
import static org.rihla.cases.referral.ReferralFixtures.YES;
import static org.rihla.cases.referral.ReferralFixtures.act;
import static org.rihla.cases.referral.ReferralFixtures.another;
import static org.rihla.cases.referral.ReferralFixtures.consentFor;

/** All verbs of a referral, with arguments that meet every condition. */
enum ReferralVerb {

	SEND((referral) -> referral.send(IDENTITY, consentFor(HARBOUR), TERMS, act())),

	PROPOSE_EXCEPTION((referral) -> referral.proposeException(AT_RISK, act())),

	SEND_WITHOUT_CONSENT((referral) -> {
		if (referral.status() == ReferralStatus.DRAFT) {
			referral.proposeException(AT_RISK, act());
		}
		referral.sendWithoutConsent(IDENTITY, TERMS, another());
	}),

	REMIND((referral) -> referral.remind(act())),

	EXPIRE((referral) -> referral.expire(act())),

	START((referral) -> referral.start(act())),

	COMPLETE((referral) -> referral.complete(SERVED, act())),

	ACCEPT((referral) -> referral.accept(YES, act())),

	REJECT((referral) -> referral.reject(NO, act())),

	REVOKE((referral) -> referral.revoke(act()));

	private final Consumer<Referral> verb;

	ReferralVerb(Consumer<Referral> verb) {
		this.verb = verb;
	}

	void on(Referral referral) {
		this.verb.accept(referral);
	}

}
