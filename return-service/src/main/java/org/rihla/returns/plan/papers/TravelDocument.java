/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** A passport or an emergency document for one journey, asked for or in hand. */
public record TravelDocument(DocumentId documentId, Kind kind, String issuer, State state,
		@Nullable LocalDate validUntil, @Sealed(Compartment.TRAVEL) @Nullable Sensitive<String> number) {

	/** Asked of the consulate. */
	public static TravelDocument requested(DocumentId documentId, Kind kind, String issuer) {
		return new TravelDocument(documentId, kind, issuer, State.REQUESTED, null, null);
	}

	/** The consulate gave it, or the traveller holds it already. */
	public TravelDocument issued(LocalDate validUntil, Sensitive<String> number) {
		return new TravelDocument(this.documentId, this.kind, this.issuer, State.ISSUED, validUntil, number);
	}

	/** The consulate does not give it. */
	public TravelDocument refused() {
		return new TravelDocument(this.documentId, this.kind, this.issuer, State.REFUSED, null, null);
	}

	/** Whether it can be travelled on until and on that day. */
	public boolean coversUntil(LocalDate day) {
		return issued() && this.validUntil != null && !this.validUntil.isBefore(day);
	}

	/** Whether it is there. */
	public boolean issued() {
		return this.state == State.ISSUED;
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
	public enum State {

		/** The consulate was asked. */
		REQUESTED,
		/** It is there. */
		ISSUED,
		/** It will not come. */
		REFUSED

	}

}
