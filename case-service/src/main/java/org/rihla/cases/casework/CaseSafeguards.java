/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.time.Period;
import java.util.EnumSet;
import java.util.Set;

import org.rihla.cases.act.Act;
import org.rihla.cases.casework.SafeguardEvent.ConsentExpired;
import org.rihla.cases.casework.SafeguardEvent.ConsentGranted;
import org.rihla.cases.casework.SafeguardEvent.ConsentRefused;
import org.rihla.cases.casework.SafeguardEvent.ConsentWithdrawn;
import org.rihla.cases.casework.SafeguardEvent.HoldPlaced;
import org.rihla.cases.casework.SafeguardEvent.HoldReleased;
import org.rihla.cases.casework.consent.Consent;
import org.rihla.cases.casework.consent.ConsentId;
import org.rihla.cases.casework.consent.ConsentTerms;
import org.rihla.cases.casework.consent.Consents;
import org.rihla.cases.casework.consent.GrantConsent;
import org.rihla.cases.casework.consent.RefuseConsent;
import org.rihla.cases.casework.consent.RequestConsent;
import org.rihla.cases.casework.hold.Hold;
import org.rihla.cases.casework.hold.HoldId;
import org.rihla.cases.casework.hold.Holds;
import org.rihla.cases.casework.hold.PlaceHold;
import org.rihla.cases.casework.hold.ReleaseHold;

/** What people agreed to, and what stops their case. */
abstract class CaseSafeguards extends CaseFile {

	private Consents consents = Consents.none();

	private Holds holds = Holds.none();

	protected CaseSafeguards() {
	}

	protected CaseSafeguards(CaseId id, Filing filing, Registration registration) {
		super(id, filing, registration);
		this.consents = registration.consents();
	}

	/** Nobody outside hears of a question. */
	void requestConsent(RequestConsent command, Act act) {
		allow(CaseAction.REQUEST_CONSENT, act.with(group().has(command.personId())));
		this.consents = this.consents.asked(Consent.requested(new ConsentId(act.newId("consent")), command, act.on()));
	}

	void grantConsent(GrantConsent command, ConsentTerms terms, Act act) {
		allow(CaseAction.GRANT_CONSENT, act.with(group().has(command.personId())));
		this.consents = this.consents.with(
				Consent.granted(new ConsentId(act.newId("consent")), command, act.on(), terms.end(command, act.day())));
		record(ConsentGranted.of(this.consents.last(), act.on()), act);
	}

	void refuseConsent(ConsentId id, RefuseConsent command, Act act) {
		allow(CaseAction.REFUSE_CONSENT);
		Consent asked = this.consents.get(id);
		allowIn(EnumSet.of(Consent.State.REQUESTED), asked.state(), act.with());
		this.consents = this.consents.ended(id, Consent.State.REFUSED, act.on());
		record(ConsentRefused.of(asked, act.on()), act);
	}

	/**
	 * Never refused while there is a file; ends also a consent that has replaced this
	 * one.
	 */
	void withdrawConsent(ConsentId id, Act act) {
		allow(CaseAction.WITHDRAW_CONSENT);
		this.consents.standing(id).ifPresent((consent) -> {
			this.consents = this.consents.ended(consent.consentId(), Consent.State.WITHDRAWN, act.on());
			record(ConsentWithdrawn.of(consent, act.on()));
		});
	}

	/** Notes what has been over since the day before. */
	void expireConsents(LocalDate today, Act act) {
		allowIn(CaseStatus.KEPT, status());
		for (Consent consent : this.consents.expiredOn(today)) {
			this.consents = this.consents.ended(consent.consentId(), Consent.State.EXPIRED, act.now());
			record(ConsentExpired.of(consent, act.now()));
		}
	}

	/** Other roles learn that there is a hold, not why. */
	void placeHold(PlaceHold command, Set<String> roles, Period review, Act act) {
		allow(CaseAction.PLACE_HOLD, act.with(Holds.placeable(command, roles), group().hasAll(command.personIds())));
		Hold placed = Hold.placed(command, review, act);
		this.holds = this.holds.with(placed);
		record(HoldPlaced.of(placed), act);
	}

	void releaseHold(HoldId id, ReleaseHold command, Set<String> roles, Act act) {
		allow(CaseAction.RELEASE_HOLD);
		allowIn(EnumSet.of(Hold.State.OPEN), this.holds.get(id).state(),
				act.with(this.holds.releasable(id, command, roles)));
		this.holds = this.holds.released(id, command, act);
		record(HoldReleased.of(this.holds.get(id), act.on()), act);
	}

	/** Somebody joined, with what that person agreed to. */
	protected final void welcome(Newcomer newcomer, Act act) {
		this.consents = newcomer.agreed(this.consents, act);
	}

	@Override
	protected void forget() {
		super.forget();
		this.consents = Consents.none();
		this.holds = Holds.none();
	}

	final Consents consents() {
		return this.consents;
	}

	final Holds holds() {
		return this.holds;
	}

}
