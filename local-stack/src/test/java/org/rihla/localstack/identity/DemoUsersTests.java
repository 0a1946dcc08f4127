/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.identity;

import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class DemoUsersTests {

	private static final Pattern UUID = Pattern
		.compile("[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

	private final List<DemoUser> users = DemoUsers.all();

	@Test
	void haveNamesAndSubjectsOfTheirOwn() {
		assertThat(this.users).extracting(DemoUser::name).doesNotHaveDuplicates().hasSize(26);
		assertThat(this.users).extracting(DemoUser::subject).doesNotHaveDuplicates().allMatch(UUID.asMatchPredicate());
	}

	@Test
	void knowTheirOfficeWhenTheyAreStaff() {
		assertThat(this.users).filteredOn((user) -> !user.roles().contains("partner") && user.scopes().isEmpty())
			.isNotEmpty()
			.allSatisfy((user) -> assertThat(user.office()).isNotNull());
	}

	@Test
	void knowOnlyTheirOrganisationWhenTheyArePartners() {
		assertThat(this.users).filteredOn((user) -> user.roles().contains("partner"))
			.isNotEmpty()
			.allSatisfy((user) -> {
				assertThat(user.partnerId()).matches(UUID);
				assertThat(user.office()).isNull();
				assertThat(user.teams()).isEmpty();
			});
	}

	@Test
	void playTheRolesThatNeedTwoPersonsTwice() {
		assertThat(this.users).filteredOn("roles", List.of("programme-manager")).hasSize(2);
		assertThat(this.users).filteredOn("roles", List.of("finance-officer")).hasSize(2);
	}

}
