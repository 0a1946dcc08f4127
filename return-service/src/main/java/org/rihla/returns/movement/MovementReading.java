/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.Set;

/** What a role reads of a movement inside its scope. */
enum MovementReading {

	/** Legs, tickets, and what is missing for whom. */
	BOOKING("movements-officer"),
	/** Day of departure and of arrival. */
	DAYS("caseworker", "movements-officer", "medical-officer", "reintegration-officer");

	private final Set<String> roles;

	MovementReading(String... roles) {
		this.roles = Set.of(roles);
	}

	boolean by(String role) {
		return this.roles.contains(role);
	}

}
