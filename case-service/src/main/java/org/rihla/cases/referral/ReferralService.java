/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.Set;

import org.rihla.cases.act.Act;
import org.rihla.cases.act.Acts;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.chassis.aggregate.AggregateStore;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.springframework.stereotype.Service;

/** The acts on a referral: find, one verb, store. */
@Service
class ReferralService {

	private final AggregateStore<Referral, ReferralId> referrals;

	private final CaseFacts cases;

	private final ReferralTerms terms;

	private final ReferralConditions conditions;

	private final Acts acts;

	ReferralService(AggregateStore<Referral, ReferralId> referrals, CaseFacts cases, ReferralTerms terms,
			ReferralConditions conditions, Acts acts) {
		this.referrals = referrals;
		this.cases = cases;
		this.terms = terms;
		this.conditions = conditions;
		this.acts = acts;
	}

	/** Only for a case that the caller may see. */
	Referral draft(DraftReferral command, Creation creation) {
		CaseSummary subject = this.cases.summary(command.caseId(), creation.access());
		Act act = this.acts.now(creation);
		ReferralId id = new ReferralId(creation.newId());
		Set<String> readers = this.conditions.readers(command, creation.access(), act.today());
		return this.referrals.create(creation,
				() -> Referral.draft(id, command, subject, readers, act, this.conditions.offered(command)));
	}

	Referral send(ReferralId id, SendReferral command, Change change) {
		return this.referrals.update(id, change,
				(referral) -> referral.send(command, this.cases.consentsOf(referral.caseId()), this.terms,
						this.acts.now(change), this.conditions.mayBeSentBy(change.access(), referral.caseId())));
	}

	Referral proposeException(ReferralId id, ProposeException command, Change change) {
		return this.referrals.update(id, change,
				(referral) -> referral.proposeException(command, this.acts.now(change)));
	}

	Referral sendWithoutConsent(ReferralId id, SendReferral command, Change change) {
		return this.referrals.update(id, change,
				(referral) -> referral.sendWithoutConsent(command, this.terms, this.acts.now(change)));
	}

	Referral accept(ReferralId id, AcceptReferral command, Change change) {
		return this.referrals.update(id, change, (referral) -> referral.accept(command, this.acts.of(command, change)));
	}

	Referral reject(ReferralId id, RejectReferral command, Change change) {
		return this.referrals.update(id, change, (referral) -> referral.reject(command, this.acts.of(command, change)));
	}

	Referral start(ReferralId id, StartReferral command, Change change) {
		return this.referrals.update(id, change, (referral) -> referral.start(this.acts.of(command, change)));
	}

	Referral complete(ReferralId id, CompleteReferral command, Change change) {
		return this.referrals.update(id, change,
				(referral) -> referral.complete(command, this.acts.of(command, change)));
	}

	Referral revoke(ReferralId id, Change change) {
		return this.referrals.update(id, change, (referral) -> referral.revoke(this.acts.now(change)));
	}

}
