/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.act.LateEntry;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.casework.consent.Consents;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.cases.referral.ReferralEvent.ReferralAccepted;
import org.rihla.cases.referral.ReferralEvent.ReferralRejected;
import org.rihla.cases.referral.ReferralEvent.ReferralRevoked;
import org.rihla.cases.referral.ReferralEvent.ReferralSent;
import org.rihla.chassis.aggregate.Aggregate;
import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Origin;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** One request to one partner to serve people of a case, under their consent. */
class Referral extends Aggregate<ReferralId> {

	private CaseId caseId;

	private String missionCode;

	private String officeCode;

	private @Nullable String teamCode;

	private @Nullable String ownerId;

	private Set<String> assignees = new LinkedHashSet<>();

	private List<PersonId> personIds = new ArrayList<>();

	private PartnerId partnerId;

	/** The partner from sending until a consent is withdrawn: only then it may look. */
	private @Nullable PartnerId addressedTo;

	private ServiceCode serviceCode;

	private Urgency urgency;

	private ReferralStatus status = ReferralStatus.DRAFT;

	private Set<DataCategory> dataCategories = EnumSet.noneOf(DataCategory.class);

	@Sealed(Compartment.PROTECTION)
	private @Nullable Sensitive<String> story;

	private @Nullable Instant respondBy;

	private @Nullable Answer answer;

	private @Nullable Instant endedOn;

	private List<LateEntry> lateEntries = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	private Referral() {
	}

	private Referral(ReferralId id, DraftReferral command, CaseSummary subject, Act act) {
		super(id);
		this.caseId = subject.caseId();
		this.missionCode = subject.missionCode();
		this.officeCode = subject.officeCode();
		this.teamCode = subject.teamCode();
		this.ownerId = subject.ownerId();
		this.assignees.add(act.by());
		this.personIds.addAll(command.personIds().stream().distinct().toList());
		this.partnerId = command.partnerId();
		this.serviceCode = command.serviceCode();
		this.urgency = command.urgency();
		this.story = command.story();
	}

	/** Prepares a referral of people of this case; nobody hears of it. */
	static Referral draft(ReferralId id, DraftReferral command, CaseSummary subject, Act act) {
		Referral drafted = new Referral(id, command, subject, act);
		drafted.require(Condition.noneOf("person-unknown",
				drafted.personIds.stream().filter((person) -> !subject.personIds().contains(person)).toList()));
		return drafted;
	}

	/** Starts the partner's time to answer. Source: domain.md, "Referral". */
	void send(SendReferral command, Consents consents, ReferralTerms terms, Act act) {
		moveTo(ReferralStatus.SENT, Condition.noneOf("consent-for-partner", consents.lacking(Purpose.REFERRAL,
				this.partnerId, this.personIds, command.dataCategories(), act.today())));
		this.dataCategories = EnumSet.copyOf(command.dataCategories());
		this.respondBy = act.now().plus(terms.answerWithin(this.urgency));
		this.addressedTo = this.partnerId;
		record(new ReferralSent(id(), this.partnerId, this.serviceCode, this.urgency, this.respondBy, act.now()));
	}

	void accept(AcceptReferral command, Act act) {
		moveTo(ReferralStatus.ACCEPTED, act.with());
		this.answer = new Answer(act.on(), act.by(), null, command.comment());
		record(new ReferralAccepted(id(), this.partnerId, this.serviceCode, this.urgency, this.respondBy, act.on()),
				act);
	}

	void reject(RejectReferral command, Act act) {
		moveTo(ReferralStatus.REJECTED, act.with(new Condition("reason-missing", command.reason() != null),
				new Condition("comment-missing", command.comment() != null)));
		this.answer = new Answer(act.on(), act.by(), command.reason(), command.comment());
		this.endedOn = act.now();
		record(new ReferralRejected(id(), this.partnerId, this.serviceCode, this.urgency, this.respondBy, act.on()),
				act);
	}

	void revoke(Act act) {
		moveTo(ReferralStatus.REVOKED);
		this.endedOn = act.now();
		record(new ReferralRevoked(id(), this.partnerId, this.serviceCode, this.urgency, this.respondBy, act.now()));
	}

	/** Closes the partner's access at once, and the referral if it is still open. */
	void consentWithdrawn(Act act) {
		this.addressedTo = null;
		if (this.status.open()) {
			revoke(act);
		}
	}

	/** Follows its case to a new owner; one drafted under that owner stays as it is. */
	void handOver(String owner, String team) {
		if (!owner.equals(this.ownerId) || !team.equals(this.teamCode)) {
			this.ownerId = owner;
			this.teamCode = team;
			this.assignees.clear();
		}
	}

	/** Whether the partner may read it: while it is open, and some time after. */
	boolean readableByPartner(Instant now, Duration accessAfterEnd) {
		return this.addressedTo != null && (this.endedOn == null || !now.isAfter(this.endedOn.plus(accessAfterEnd)));
	}

	CaseId caseId() {
		return this.caseId;
	}

	List<PersonId> personIds() {
		return List.copyOf(this.personIds);
	}

	PartnerId partnerId() {
		return this.partnerId;
	}

	ServiceCode serviceCode() {
		return this.serviceCode;
	}

	Urgency urgency() {
		return this.urgency;
	}

	ReferralStatus status() {
		return this.status;
	}

	Set<DataCategory> dataCategories() {
		return Set.copyOf(this.dataCategories);
	}

	@Nullable Sensitive<String> story() {
		return this.story;
	}

	@Nullable Instant respondBy() {
		return this.respondBy;
	}

	@Nullable Answer answer() {
		return this.answer;
	}

	@Override
	protected Origin origin() {
		return new Origin(this.caseId.value(), this.missionCode, this.officeCode);
	}

	private void record(ReferralEvent event, Act act) {
		act.when().lateEntry(event.type()).ifPresent(this.lateEntries::add);
		record(event);
	}

	private void moveTo(ReferralStatus next, Condition... conditions) {
		this.status = step(this.status, next, conditions);
	}

}
