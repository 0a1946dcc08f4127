/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.act.LateEntry;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.casework.Custody;
import org.rihla.cases.casework.consent.Consents;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.referral.ReferralEvent.ReferralAccepted;
import org.rihla.cases.referral.ReferralEvent.ReferralRejected;
import org.rihla.cases.referral.ReferralEvent.ReferralRevoked;
import org.rihla.cases.referral.ReferralEvent.ReferralSent;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;

/** One request to one partner to serve people of a case, under their consent. */
class Referral extends Aggregate<ReferralId> {

	private CaseId caseId;

	@JsonUnwrapped
	private Custody custody;

	@JsonUnwrapped
	private RequestedService requested;

	private ReferralStatus status = ReferralStatus.DRAFT;

	@JsonUnwrapped
	private PartnerAccess access = PartnerAccess.none();

	private @Nullable Instant respondBy;

	private @Nullable Answer answer;

	private List<LateEntry> lateEntries = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	private Referral() {
	}

	private Referral(ReferralId id, CaseSummary subject, RequestedService requested, Act act) {
		super(id);
		this.caseId = subject.caseId();
		this.custody = subject.custody().sharedBy(act.by());
		this.requested = requested;
	}

	/** Prepares a referral of people of this case; nobody hears of it. */
	static Referral draft(ReferralId id, DraftReferral command, CaseSummary subject, Act act) {
		Referral drafted = new Referral(id, subject, RequestedService.of(command), act);
		drafted.require(drafted.requested.concernsOnly(subject.personIds()));
		return drafted;
	}

	/** Starts the partner's time to answer; everybody's consent names this partner. */
	void send(SendReferral command, Consents consents, ReferralTerms terms, Act act) {
		moveTo(ReferralStatus.SENT, Condition.noneOf("consent-for-partner", consents.lacking(Purpose.REFERRAL,
				this.requested.partnerId(), this.requested.personIds(), command.dataCategories(), act.today())));
		this.access = this.access.opened(this.requested.partnerId(), command.dataCategories());
		this.respondBy = act.now().plus(terms.answerWithin(this.requested.urgency()));
		record(new ReferralSent(id(), this.requested.partnerId(), this.requested.serviceCode(),
				this.requested.urgency(), this.respondBy, act.now()));
	}

	void accept(AcceptReferral command, Act act) {
		moveTo(ReferralStatus.ACCEPTED, act.with());
		this.answer = new Answer(act.on(), act.by(), null, command.comment());
		record(new ReferralAccepted(id(), this.requested.partnerId(), this.requested.serviceCode(),
				this.requested.urgency(), this.respondBy, act.on()), act);
	}

	void reject(RejectReferral command, Act act) {
		moveTo(ReferralStatus.REJECTED, act.with(command.conditions()));
		this.answer = new Answer(act.on(), act.by(), command.reason(), command.comment());
		this.access = this.access.ended(act.now());
		record(new ReferralRejected(id(), this.requested.partnerId(), this.requested.serviceCode(),
				this.requested.urgency(), this.respondBy, act.on()), act);
	}

	void revoke(Act act) {
		moveTo(ReferralStatus.REVOKED);
		this.access = this.access.ended(act.now());
		record(new ReferralRevoked(id(), this.requested.partnerId(), this.requested.serviceCode(),
				this.requested.urgency(), this.respondBy, act.now()));
	}

	/** Closes the partner's access at once, and the referral if it is still open. */
	void consentWithdrawn(Act act) {
		this.access = this.access.closed();
		if (this.status.open()) {
			revoke(act);
		}
	}

	/** Follows its case to a new owner; one drafted under that owner stays as it is. */
	void handOver(String owner, String team) {
		if (!this.custody.isWith(owner, team)) {
			this.custody = this.custody.handedTo(owner, team);
		}
	}

	CaseId caseId() {
		return this.caseId;
	}

	RequestedService requested() {
		return this.requested;
	}

	ReferralStatus status() {
		return this.status;
	}

	PartnerAccess access() {
		return this.access;
	}

	@Nullable Instant respondBy() {
		return this.respondBy;
	}

	@Nullable Answer answer() {
		return this.answer;
	}

	@Override
	protected Origin origin() {
		return new Origin(this.caseId.value(), this.custody.missionCode(), this.custody.officeCode());
	}

	private void record(ReferralEvent event, Act act) {
		act.when().lateEntry(event.type()).ifPresent(this.lateEntries::add);
		record(event);
	}

	private void moveTo(ReferralStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
