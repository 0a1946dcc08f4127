/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.FactsChanged;

/**
 * Who the group is and what it asks for, as far as that may change while the case is
 * open.
 */
abstract class CasePeople extends CaseSafeguards {

	@JsonUnwrapped
	private Request request;

	private int factsVersion;

	@SuppressWarnings("NullAway.Init")
	protected CasePeople() {
	}

	protected CasePeople(CaseId id, Filing filing, Registration registration) {
		super(id, filing, registration);
		this.request = Request.of(registration.command());
	}

	final Request request() {
		return this.request;
	}

	final int factsVersion() {
		return this.factsVersion;
	}

	protected final void asks(Request changed) {
		this.request = changed;
	}

	/** Tells that planning a return has to ask for the facts anew. */
	protected final void factsChanged(Act act) {
		this.factsVersion++;
		record(new FactsChanged(this.factsVersion, act.on()), act);
	}

}
