/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.util.EnumSet;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.casework.Sight;
import org.rihla.cases.casework.consent.Consents;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.referral.ReferralEvent.ReferralAccepted;
import org.rihla.cases.referral.ReferralEvent.ReferralCompleted;
import org.rihla.cases.referral.ReferralEvent.ReferralExpired;
import org.rihla.cases.referral.ReferralEvent.ReferralRejected;
import org.rihla.cases.referral.ReferralEvent.ReferralReminded;
import org.rihla.cases.referral.ReferralEvent.ReferralRevoked;
import org.rihla.cases.referral.ReferralEvent.ReferralSent;
import org.rihla.cases.referral.ReferralEvent.ReferralStarted;
import org.rihla.chassis.aggregate.Condition;

/** One request to one partner to serve people of a case, under their consent. */
class Referral extends ReferralFile {

	@JsonUnwrapped
	private PartnerAccess access = PartnerAccess.none();

	private @Nullable LifeRisk lifeRisk;

	private @Nullable Answer answer;

	private @Nullable ServiceGiven service;

	@SuppressWarnings("NullAway.Init")
	private Referral() {
	}

	private Referral(ReferralId id, CaseId caseId, Sight sight, RequestedService requested) {
		super(id, caseId, sight, requested);
	}

	/**
	 * Prepares a referral of people of this case; nobody hears of it.
	 * @param readers who reads the protection file it stems from; null if it stems from
	 * none
	 */
	static Referral draft(ReferralId id, DraftReferral command, CaseSummary subject, @Nullable Set<String> readers,
			Act act, Condition... conditions) {
		Sight sight = (readers != null) ? Sight.only(subject.custody(), readers)
				: Sight.likeCase(subject.custody(), Set.of(act.by()));
		Referral drafted = new Referral(id, subject.caseId(), sight, RequestedService.of(command));
		drafted.require(act.both(conditions, drafted.requested().concernsOnly(subject.personIds())));
		return drafted;
	}

	/** Starts the partner's time to answer; everybody's consent names this partner. */
	void send(SendReferral command, Consents consents, ReferralTerms terms, Act act, Condition... conditions) {
		send(command, terms, act,
				act.both(conditions, Condition.noneOf("consent-for-partner", consents.lacking(Purpose.REFERRAL,
						requested().partnerId(), requested().personIds(), command.dataCategories(), act.today()))));
	}

	/**
	 * Asks another protection officer to send without consent, since a life is at risk.
	 */
	void proposeException(ProposeException command, Act act) {
		allowIn(EnumSet.of(ReferralStatus.DRAFT), status());
		this.lifeRisk = LifeRisk.proposed(command, act);
	}

	/** The same start, on the responsibility of two humans instead of a consent. */
	void sendWithoutConsent(SendReferral command, ReferralTerms terms, Act act) {
		send(command, terms, act, LifeRisk.conditions(this.lifeRisk, requested().urgency(), act));
		this.lifeRisk = (this.lifeRisk != null) ? this.lifeRisk.sentBy(act.by()) : null;
	}

	private void send(SendReferral command, ReferralTerms terms, Act act, Condition... conditions) {
		moveTo(ReferralStatus.SENT, conditions);
		this.access = this.access.opened(requested().partnerId(), command.dataCategories());
		timed(TimeToAnswer.from(act.now(), terms.answerWithin(requested().urgency())));
		tell(ReferralSent::new, act.now());
	}

	/** Half of the time to answer has passed. */
	void remind(Act act) {
		allowIn(EnumSet.of(ReferralStatus.SENT), status());
		timed(time().reminded());
		tell(ReferralReminded::new, act.now());
	}

	/** All of it has passed. */
	void expire(Act act) {
		moveTo(ReferralStatus.EXPIRED);
		end(act);
		tell(ReferralExpired::new, act.now());
	}

	/** Does what the time asks for; nothing, if it asks for nothing. */
	void passTime(Act act) {
		if (status() == ReferralStatus.SENT && time().isOverAt(act.now())) {
			expire(act);
		}
		else if (status() == ReferralStatus.SENT && time().asksForReminderAt(act.now())) {
			remind(act);
		}
	}

	void accept(AcceptReferral command, Act act) {
		moveTo(ReferralStatus.ACCEPTED, act.with());
		timed(time().stopped());
		this.answer = new Answer(act.on(), act.by(), null, command.comment());
		tell(ReferralAccepted::new, act);
	}

	void reject(RejectReferral command, Act act) {
		moveTo(ReferralStatus.REJECTED, act.with(command.conditions()));
		this.answer = new Answer(act.on(), act.by(), command.reason(), command.comment());
		end(act);
		tell(ReferralRejected::new, act);
	}

	void start(Act act) {
		moveTo(ReferralStatus.IN_PROGRESS, act.with());
		this.service = ServiceGiven.started(act);
		tell(ReferralStarted::new, act);
	}

	void complete(CompleteReferral command, Act act) {
		moveTo(ReferralStatus.DONE, act.with(command.hasOutcome()));
		this.service = (this.service != null) ? this.service.completed(command, act) : null;
		end(act);
		tell(ReferralCompleted::new, act);
	}

	void revoke(Act act) {
		moveTo(ReferralStatus.REVOKED);
		end(act);
		tell(ReferralRevoked::new, act.now());
	}

	/** Closes the partner's access at once, and the referral if it is still open. */
	void consentWithdrawn(Act act) {
		this.access = this.access.closed();
		caseClosed(act);
	}

	/** Nothing is asked for any more. */
	void caseClosed(Act act) {
		if (status().open()) {
			revoke(act);
		}
	}

	PartnerAccess access() {
		return this.access;
	}

	@Nullable LifeRisk lifeRisk() {
		return this.lifeRisk;
	}

	/** Whether two humans answered for it instead of a consent. */
	boolean sentWithoutConsent() {
		return this.lifeRisk != null && this.lifeRisk.sentBy() != null;
	}

	@Nullable Answer answer() {
		return this.answer;
	}

	@Nullable ServiceGiven service() {
		return this.service;
	}

	private void end(Act act) {
		timed(time().stopped());
		this.access = this.access.ended(act.now());
	}

}
