/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Lifecycle;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * A passport or an emergency document for one journey, asked for or in hand.
 *
 * @param expiryTold whether it was said that it runs out
 */
public record TravelDocument(DocumentId documentId, Kind kind, String issuer, State state,
		@Nullable LocalDate validUntil, @Sealed(Compartment.TRAVEL) @Nullable Sensitive<String> number,
		boolean expiryTold) {

	/** Known to be needed. */
	public static TravelDocument wanted(DocumentId documentId, Kind kind, String issuer) {
		return new TravelDocument(documentId, kind, issuer, State.TO_REQUEST, null, null, false);
	}

	/** Asked of the consulate. */
	public static TravelDocument requested(DocumentId documentId, Kind kind, String issuer) {
		return new TravelDocument(documentId, kind, issuer, State.REQUESTED, null, null, false);
	}

	/** The consulate gave it, or the traveller holds it already. */
	public TravelDocument issued(LocalDate validUntil, Sensitive<String> number) {
		return new TravelDocument(this.documentId, this.kind, this.issuer, State.ISSUED, validUntil, number, false);
	}

	/** Anything else that became of it. */
	public TravelDocument in(State state) {
		return new TravelDocument(this.documentId, this.kind, this.issuer, state, this.validUntil, this.number,
				this.expiryTold);
	}

	/** It was said that it runs out. */
	public TravelDocument told() {
		return new TravelDocument(this.documentId, this.kind, this.issuer, this.state, this.validUntil, this.number,
				true);
	}

	/** The traveller has boarded with it. */
	public TravelDocument used() {
		return issued() ? in(State.USED) : this;
	}

	/** The traveller is back: what was made for one journey is spent with it. */
	public TravelDocument turnedBack() {
		return (this.state != State.USED) ? this
				: in((this.kind == Kind.LAISSEZ_PASSER) ? State.EXPIRED : State.ISSUED);
	}

	/** Whether it can be travelled on until and on that day, or nothing is needed. */
	public boolean coversUntil(LocalDate day) {
		return this.state == State.NOT_NEEDED || lasts(day);
	}

	/** Whether it is there, not travelled on yet. */
	public boolean issued() {
		return this.state == State.ISSUED;
	}

	/** Whether there is a document to show at a border. */
	public boolean inHand() {
		return issued() || this.state == State.USED;
	}

	/** Whether it is there, or nothing is needed. */
	public boolean settled() {
		return inHand() || this.state == State.NOT_NEEDED;
	}

	/** Whether it is there and does not last that long. */
	public boolean runsOutBefore(LocalDate day) {
		return issued() && !lasts(day);
	}

	private boolean lasts(LocalDate day) {
		return inHand() && this.validUntil != null && !this.validUntil.isBefore(day);
	}

	/** What kind of document. */
	public enum Kind {

		/** An ordinary passport. */
		PASSPORT,
		/** An emergency document from the consulate. */
		LAISSEZ_PASSER,
		/** Anything else that carriers and borders accept. */
		OTHER

	}

	/** How far it has come. */
	public enum State implements Lifecycle<State> {

		/** Borders let the traveller pass without. */
		NOT_NEEDED,
		/** Nobody was asked yet. */
		TO_REQUEST,
		/** The consulate was asked. */
		REQUESTED,
		/** It wants to see the traveller. */
		INTERVIEW_SCHEDULED,
		/** It knows who the traveller is. */
		IDENTITY_VERIFIED,
		/** It is there. */
		ISSUED,
		/** The traveller has boarded with it. */
		USED,
		/** It has run out. */
		EXPIRED,
		/** It is gone. */
		LOST,
		/** It will not come. */
		REFUSED;

		@Override
		public Set<State> next() {
			return switch (this) {
				case NOT_NEEDED -> EnumSet.of(TO_REQUEST, ISSUED);
				case TO_REQUEST -> EnumSet.of(NOT_NEEDED, TO_REQUEST, REQUESTED, ISSUED);
				case REQUESTED, INTERVIEW_SCHEDULED ->
					EnumSet.of(INTERVIEW_SCHEDULED, IDENTITY_VERIFIED, ISSUED, REFUSED);
				case IDENTITY_VERIFIED -> EnumSet.of(ISSUED, REFUSED);
				case ISSUED -> EnumSet.of(ISSUED, USED, EXPIRED, LOST);
				case USED -> EnumSet.of(ISSUED, EXPIRED, LOST);
				case EXPIRED, LOST, REFUSED -> EnumSet.noneOf(State.class);
			};
		}

	}

}
