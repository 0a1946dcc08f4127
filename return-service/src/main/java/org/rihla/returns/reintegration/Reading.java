/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.Set;

import org.rihla.chassis.access.Access;

/** Which parts of a plan a role reads, inside its scope. Source: protection guide. */
enum Reading {

	/** Texts in the person's words and about the person's life. */
	CORE(Set.of("caseworker", "protection-officer", "reintegration-officer", "programme-manager")),
	/** What may put the person at risk; besides, whoever wrote it. */
	PROTECTION(Set.of("protection-officer")),
	/**
	 * Amounts and payee; officers in the country of return for the plans they work on.
	 */
	FINANCE(Set.of("finance-officer", "programme-manager"));

	private final Set<String> roles;

	Reading(Set<String> roles) {
		this.roles = roles;
	}

	boolean by(Access access, ReintegrationPlan plan) {
		String reader = access.caller().subject();
		return this.roles.contains(access.role()) || switch (this) {
			case CORE -> false;
			case PROTECTION -> plan.assessedBy(reader);
			case FINANCE -> access.role().equals("reintegration-officer") && plan.custody().works(reader);
		};
	}

}
