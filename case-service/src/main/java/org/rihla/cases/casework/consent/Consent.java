/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * One agreement of one person.
 *
 * @param partnerId the party, where it is an organisation we know
 * @param validUntil last day; null without an end of its own
 */
public record Consent(ConsentId consentId, PersonId personId, Purpose purpose, @Nullable PartnerId partnerId,
		State state, Instant givenOn, @Nullable LocalDate validUntil, @Nullable Instant withdrawnOn,
		@Sealed(Compartment.CORE) Sensitive<ConsentDetails> details) {

	/** Where a consent stands; its end is a matter of the day. */
	public enum State {

		GRANTED, WITHDRAWN, SUPERSEDED

	}

	/** A consent that was just given. */
	public static Consent granted(ConsentId id, GrantConsent command, Instant givenOn, @Nullable LocalDate validUntil) {
		return new Consent(id, command.personId(), command.purpose(), command.partnerId(), State.GRANTED, givenOn,
				validUntil, null, command.details());
	}

	boolean standing() {
		return this.state == State.GRANTED;
	}

	boolean validOn(LocalDate day) {
		return standing() && (this.validUntil == null || !day.isAfter(this.validUntil));
	}

	boolean replaces(Consent other) {
		return this.personId.equals(other.personId) && this.purpose == other.purpose
				&& Objects.equals(this.partnerId, other.partnerId);
	}

	Consent superseded() {
		return new Consent(this.consentId, this.personId, this.purpose, this.partnerId, State.SUPERSEDED, this.givenOn,
				this.validUntil, this.withdrawnOn, this.details);
	}

	Consent withdrawn(Instant on) {
		return new Consent(this.consentId, this.personId, this.purpose, this.partnerId, State.WITHDRAWN, this.givenOn,
				this.validUntil, on, this.details);
	}

}
