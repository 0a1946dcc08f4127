/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Set;

/**
 * What a role reads of a plan inside its scope: what its work needs and no more, so a
 * programme-manager sees no names, and a finance-officer nothing about people at all.
 */
enum Reading {

	/** Name and birth date as printed. */
	IDENTITY("caseworker", "protection-officer", "medical-officer", "movements-officer", "reintegration-officer",
			"partner"),
	/** Counselling, declarations and confirmations. */
	VOLUNTARINESS("caseworker", "protection-officer", "movements-officer", "programme-manager"),
	/** Documents and permits with their numbers. */
	PAPERS("caseworker", "protection-officer", "movements-officer"),
	/** Day of departure and of arrival. */
	DAYS("caseworker", "protection-officer", "medical-officer", "movements-officer", "reintegration-officer",
			"partner"),
	/** Outcome, escort and conditions. */
	FITNESS("caseworker", "medical-officer", "movements-officer", "reintegration-officer", "programme-manager"),
	/** What the doctor found. */
	FINDINGS("medical-officer"),
	/** Where the money stands, without amounts. */
	FUNDING("caseworker", "movements-officer", "programme-manager", "finance-officer"),
	/** What is done and what is missing. */
	CHECKLIST("caseworker", "protection-officer", "movements-officer", "programme-manager");

	private final Set<String> roles;

	Reading(String... roles) {
		this.roles = Set.of(roles);
	}

	boolean by(String role) {
		return this.roles.contains(role);
	}

}
