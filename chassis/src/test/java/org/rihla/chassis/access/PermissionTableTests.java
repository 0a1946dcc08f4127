/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;

class PermissionTableTests {

	private final PermissionTable table = PermissionTable.read(new DefaultResourceLoader(),
			"classpath:contracts/access/");

	@Test
	void permitsWhatTheContractSays() {
		assertThat(this.table.find(staff("caseworker"), null, "case:register")).isNotNull()
			.returns(Scope.OFFICE, Access::scope)
			.returns("caseworker", Access::role);
		assertThat(this.table.find(staff("caseworker"), null, "case:confirm-screening")).isNull();
		assertThat(this.table.find(staff(), null, "case:read")).isNull();
	}

	@Test
	void prefersTheRoleThatSeesMost() {
		assertThat(this.table.find(staff("caseworker", "protection-officer"), null, "case:read")).isNotNull()
			.returns(Scope.OFFICE, Access::scope)
			.returns("protection-officer", Access::role);
	}

	@Test
	void isNarrowedButNeverWidenedByTheScopesOfAToken() {
		Caller system = new Caller("s", Set.of("partner"), null, Set.of(), new UUID(1, 1));

		assertThat(this.table.find(system, Set.of("referrals:read"), "referral:read")).isNotNull();
		assertThat(this.table.find(system, Set.of("referrals:read"), "referral:answer")).isNull();
		assertThat(this.table.find(system, Set.of(), "referral:read")).isNull();
		assertThat(this.table.find(staff("auditor"), Set.of("referrals:read"), "referral:read")).isNull();
	}

	@Test
	void namesOnlyRolesThatTokensMayName() {
		Set<String> unknown = this.table.roles()
			.stream()
			.filter((role) -> Role.find(role).isEmpty())
			.collect(Collectors.toSet());

		assertThat(this.table.roles()).isNotEmpty();
		assertThat(unknown).isEmpty();
	}

	private static Caller staff(String... roles) {
		return new Caller("s", Set.of(roles), "RBA", Set.of("RBA-1"), null);
	}

}
