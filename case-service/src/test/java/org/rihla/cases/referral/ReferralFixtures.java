/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.EnumSet;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.casework.CaseSummary;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.ConsentDetails;
import org.rihla.cases.casework.consent.ConsentDetails.GivenBy;
import org.rihla.cases.casework.consent.ConsentDetails.Manner;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.Consents;
import org.rihla.cases.casework.consent.DataCategory;
import org.rihla.cases.casework.consent.GrantConsent;
import org.rihla.cases.casework.consent.PartnerId;
import org.rihla.cases.casework.consent.Purpose;
import org.rihla.cases.casework.Custody;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.entry.Occurrence;

/** Referrals to an invented partner. */
final class ReferralFixtures {

	static final Instant NOON = Instant.parse("2026-09-14T12:00:00.000Z");

	static final String OWNER = "0f0e0d0c-0000-7000-8000-0000000000c1";

	static final PartnerId HARBOUR = PartnerId.of("0f0e0d0c-0000-7000-8000-000000000001");

	static final PartnerId ORCHARD = PartnerId.of("0f0e0d0c-0000-7000-8000-000000000002");

	static final PersonId AWA = new PersonId(UUID.fromString("01a05744-f238-738a-81e8-7e79631e602b"));

	static final ReferralTerms TERMS = new ReferralTerms(Map.of(Urgency.LIFE_THREATENING, Duration.ofHours(24),
			Urgency.URGENT, Duration.ofHours(72), Urgency.ORDINARY, Duration.ofDays(7)), Duration.ofDays(90));

	static final SendReferral IDENTITY = new SendReferral(EnumSet.of(DataCategory.IDENTITY));

	static final AcceptReferral YES = new AcceptReferral(null, null, null);

	static final RejectReferral NO = new RejectReferral(RejectReferral.Reason.NO_CAPACITY, Sensitive.of("Full house"),
			null, null);

	static final CompleteReferral SERVED = new CompleteReferral(CompleteReferral.Outcome.SERVED,
			Sensitive.of("Went well"), null, null);

	static final ProposeException AT_RISK = new ProposeException(Sensitive.of("Dr Invented"),
			Sensitive.of("Unconscious"));

	private ReferralFixtures() {
	}

	static Act act() {
		return act(NOON);
	}

	static Act act(Instant now) {
		return new Act(OWNER, UUID.randomUUID(), Occurrence.at(now));
	}

	static DraftReferral draft(Urgency urgency) {
		return new DraftReferral(subject().caseId(), List.of(AWA), HARBOUR, ServiceCode.LEGAL, urgency,
				Sensitive.of("Needs a lawyer"), null);
	}

	static CaseSummary subject() {
		return new CaseSummary(CaseId.of("01a05744-f238-7bbf-8d41-60a1e8674dac"),
				Custody.opened("MA", "RBA", OWNER).handedTo(OWNER, "RBA-1"), List.of(AWA));
	}

	static Referral draftedReferral() {
		return draftedReferral(Urgency.URGENT);
	}

	static Referral draftedReferral(Urgency urgency) {
		return Referral.draft(new ReferralId(UUID.randomUUID()), draft(urgency), subject(), null, act());
	}

	static Referral sentReferral() {
		Referral referral = draftedReferral();
		referral.send(IDENTITY, consentFor(HARBOUR), TERMS, act());
		return referral;
	}

	static Referral referralIn(ReferralStatus status) {
		Referral referral = (status == ReferralStatus.DRAFT) ? draftedReferral() : sentReferral();
		switch (status) {
			case DRAFT, SENT -> {
			}
			case ACCEPTED -> referral.accept(YES, act());
			case REJECTED -> referral.reject(NO, act());
			case IN_PROGRESS -> started(referral);
			case DONE -> {
				started(referral);
				referral.complete(SERVED, act());
			}
			case EXPIRED -> {
				referral.passTime(act(NOON.plus(Duration.ofHours(36))));
				referral.passTime(act(NOON.plus(Duration.ofHours(72))));
			}
			case REVOKED -> referral.revoke(act());
		}
		return referral;
	}

	private static void started(Referral referral) {
		referral.accept(YES, act());
		referral.start(act());
	}

	/** Sent on the responsibility of two humans. */
	static Referral exceptionalReferral() {
		Referral referral = draftedReferral(Urgency.LIFE_THREATENING);
		referral.proposeException(AT_RISK, act());
		return referral;
	}

	/** The same act by another human. */
	static Act another() {
		return new Act("0f0e0d0c-0000-7000-8000-0000000000c2", UUID.randomUUID(), Occurrence.at(NOON));
	}

	static Consents consentFor(PartnerId partner) {
		return Consents.none().with(consent(Purpose.PROCESSING, null)).with(consent(Purpose.REFERRAL, partner));
	}

	private static Consent consent(Purpose purpose, @Nullable PartnerId partner) {
		ConsentDetails details = new ConsentDetails(EnumSet.of(DataCategory.IDENTITY), "fr", "text/1", Manner.SIGNED,
				GivenBy.SELF, null, null, null, null, null);
		return Consent.granted(new ConsentId(UUID.randomUUID()),
				new GrantConsent(AWA, purpose, partner, null, Sensitive.of(details), null, null), NOON, null);
	}

}
