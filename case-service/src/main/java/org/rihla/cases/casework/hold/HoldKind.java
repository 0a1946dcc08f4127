/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.hold;

import java.util.Set;

/** What a hold is about; it says who may place and release it, and who may read why. */
public enum HoldKind {

	PROTECTION("protection-officer"), MEDICAL("medical-officer"), LEGAL("programme-manager"),
	FINANCE("finance-officer"), DATA("programme-manager");

	private final String role;

	HoldKind(String role) {
		this.role = role;
	}

	boolean isFor(Set<String> roles) {
		return roles.contains(this.role);
	}

}
