/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Lifecycle;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * One agreement of one person, from the question to its end.
 *
 * @param partnerId the party, where it is an organisation we know
 * @param validUntil last day; null without an end of its own
 * @param endedOn when it was refused, withdrawn or replaced, or when its time was over
 * @param details absent until it is given
 */
public record Consent(ConsentId consentId, PersonId personId, Purpose purpose, @Nullable PartnerId partnerId,
		State state, @Nullable Instant requestedOn, @Nullable Instant givenOn, @Nullable LocalDate validUntil,
		@Nullable Instant endedOn, @Sealed(Compartment.CORE) @Nullable Sensitive<ConsentDetails> details) {

	/** Where a consent stands; a late job never makes it valid. */
	public enum State implements Lifecycle<State> {

		REQUESTED, GRANTED, REFUSED, WITHDRAWN, EXPIRED, SUPERSEDED;

		@Override
		public Set<State> next() {
			return switch (this) {
				case REQUESTED -> EnumSet.of(GRANTED, REFUSED);
				case GRANTED -> EnumSet.of(WITHDRAWN, EXPIRED, SUPERSEDED);
				case REFUSED, WITHDRAWN, EXPIRED, SUPERSEDED -> EnumSet.noneOf(State.class);
			};
		}

	}

	/** One that a person was asked for. */
	public static Consent requested(ConsentId id, RequestConsent command, Instant on) {
		return new Consent(id, command.personId(), command.purpose(), command.partnerId(), State.REQUESTED, on, null,
				null, null, null);
	}

	/** One that was just given. */
	public static Consent granted(ConsentId id, GrantConsent command, Instant givenOn, @Nullable LocalDate validUntil) {
		return new Consent(id, command.personId(), command.purpose(), command.partnerId(), State.GRANTED, null, givenOn,
				validUntil, null, command.details());
	}

	/** This one, asked for before. */
	Consent askedFor(Consent request) {
		return new Consent(request.consentId, this.personId, this.purpose, this.partnerId, this.state,
				request.requestedOn, this.givenOn, this.validUntil, this.endedOn, this.details);
	}

	boolean standing() {
		return this.state == State.GRANTED;
	}

	boolean asked() {
		return this.state == State.REQUESTED;
	}

	boolean validOn(LocalDate day) {
		return standing() && !isPast(day);
	}

	boolean expiredOn(LocalDate day) {
		return standing() && isPast(day);
	}

	private boolean isPast(LocalDate day) {
		return this.validUntil != null && day.isAfter(this.validUntil);
	}

	/** Whether it is of the same person, for the same purpose. */
	private boolean answers(Consent other) {
		return this.personId.equals(other.personId) && this.purpose == other.purpose
				&& Objects.equals(this.partnerId, other.partnerId);
	}

	/** Whether it answers that question. */
	boolean answersTo(Consent request) {
		return request.asked() && answers(request);
	}

	/** Whether it is given to the same party too. */
	boolean replaces(Consent other) {
		return answers(other) && Objects.equals(party(), other.party());
	}

	private @Nullable String party() {
		return (this.details != null) ? this.details.reveal().party() : null;
	}

	Consent ended(State end, Instant on) {
		return new Consent(this.consentId, this.personId, this.purpose, this.partnerId, end, this.requestedOn,
				this.givenOn, this.validUntil, on, this.details);
	}

}
