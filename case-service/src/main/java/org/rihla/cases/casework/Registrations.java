/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.util.List;

import org.rihla.cases.act.Acts;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.Refusal;
import org.springframework.stereotype.Component;

/** Registering for other rooms, with a dry run. */
@Component
public class Registrations {

	private final CaseService service;

	private final Acts acts;

	Registrations(CaseService service, Acts acts) {
		this.service = service;
		this.acts = acts;
	}

	/** The codes of the conditions that such a registration does not meet, sorted. */
	public List<String> unmet(RegisterCase command, Creation creation) {
		try {
			new Registration(command, this.acts.of(command, creation)).check();
			return List.of();
		}
		catch (Refusal.ConditionsUnmet refusal) {
			return refusal.unmet().keySet().stream().sorted().toList();
		}
	}

	/**
	 * Opens the case, unless it is there already.
	 * @return when it was opened
	 * @throws Refusal.ConditionsUnmet (409) when conditions are unmet
	 */
	public Instant register(RegisterCase command, Creation creation) {
		return this.service.register(command, creation).registeredAt();
	}

}
