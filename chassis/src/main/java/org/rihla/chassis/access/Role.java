/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The roles a token may name, and which of them exclude each other. */
enum Role {

	CASEWORKER, PROTECTION_OFFICER, MEDICAL_OFFICER, MOVEMENTS_OFFICER, REINTEGRATION_OFFICER, PROGRAMME_MANAGER,
	FINANCE_OFFICER, AUDITOR, DATA_PROTECTION_OFFICER, OPS, PARTNER, RECHECK;

	/** As tokens and the permission table write it. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	static Optional<Role> find(String code) {
		return Arrays.stream(values()).filter((role) -> role.code().equals(code)).findAny();
	}

	/** Staff of an office; others are partners and machines. */
	boolean isStaff() {
		return this != PARTNER && this != RECHECK;
	}

	static boolean areCompatible(Collection<Role> roles) {
		return roles.stream()
			.noneMatch((role) -> roles.stream().anyMatch((other) -> other != role && role.excludes().contains(other)));
	}

	/**
	 * Money apart from its requests, control apart from work.
	 */
	private Set<Role> excludes() {
		return switch (this) {
			case FINANCE_OFFICER -> EnumSet.of(PROGRAMME_MANAGER, REINTEGRATION_OFFICER);
			case AUDITOR, PARTNER, RECHECK -> EnumSet.allOf(Role.class);
			case OPS -> EnumSet.of(CASEWORKER, PROTECTION_OFFICER, REINTEGRATION_OFFICER, PROGRAMME_MANAGER, RECHECK);
			case DATA_PROTECTION_OFFICER -> EnumSet.of(CASEWORKER, PROGRAMME_MANAGER, FINANCE_OFFICER);
			case CASEWORKER, PROTECTION_OFFICER, MEDICAL_OFFICER, MOVEMENTS_OFFICER, REINTEGRATION_OFFICER,
					PROGRAMME_MANAGER ->
				EnumSet.noneOf(Role.class);
		};
	}

}
