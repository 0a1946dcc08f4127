/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.rihla.returns.funding.FundingFixtures.TODAY;
import static org.rihla.returns.funding.FundingFixtures.adult;

/**
 * For whom money is meant: each criterion, met and not met, by an Ivorian woman of 27.
 */
class EarmarkTests {

	static Stream<Arguments> criteria() {
		return Stream.of(
				arguments("nationality", with("CI", null, null, null, null), with("GN", null, null, null, null)),
				arguments("countryOfReturn", with(null, "CI", null, null, null), with(null, "GN", null, null, null)),
				arguments("hostRegion", with(null, null, "RABAT", null, null), with(null, null, "OUJDA", null, null)),
				arguments("priority", with(null, null, null, 2, null), with(null, null, null, 1, null)),
				arguments("sex", with(null, null, null, null, "F"), with(null, null, null, null, "M")),
				arguments("age", ages(27, 27), ages(28, null)),
				arguments("profile", profile(Profile.ADULT), profile(Profile.CHILD)),
				arguments("departure", until(TODAY), until(TODAY.minusDays(1))));
	}

	@ParameterizedTest
	@MethodSource
	void criteria(String name, Earmark meant, Earmark notMeant) {
		assertThat(meant.criteria()).containsExactly(name);
		assertThat(meant.matches(group(), TODAY)).isTrue();
		assertThat(notMeant.matches(group(), TODAY)).isFalse();
	}

	@Test
	void whatIsNotKnownDoesNotMatch() {
		Beneficiaries unknown = new Beneficiaries(2, null, null, null,
				List.of(new Beneficiary(new PersonId(new UUID(1, 1)), Set.of(Profile.ADULT), null)));

		assertThat(with("CI", null, null, null, null).matches(unknown, TODAY)).isFalse();
		assertThat(with(null, "CI", null, null, null).matches(unknown, TODAY)).isFalse();
		assertThat(Earmark.none().matches(unknown, TODAY)).isTrue();
	}

	private static Beneficiaries group() {
		return new Beneficiaries(2, "CI", Sensitive.of("RABAT"), null, List
			.of(new Beneficiary(new PersonId(new UUID(1, 1)), Set.of(Profile.ADULT), Sensitive.of(adult("CI", "F")))));
	}

	private static Earmark with(@Nullable String nationality, @Nullable String country, @Nullable String region,
			@Nullable Integer priority, @Nullable String sex) {
		return new Earmark((nationality != null) ? Set.of(nationality) : null, null,
				(country != null) ? Set.of(country) : null, null, (region != null) ? Set.of(region) : null,
				(priority != null) ? Set.of(priority) : null, null, (sex != null) ? Set.of(sex) : null, null, null,
				null, null, null, null);
	}

	private static Earmark ages(int from, @Nullable Integer to) {
		return new Earmark(null, null, null, null, null, null, null, null, from, to, null, null, null, null);
	}

	private static Earmark profile(Profile profile) {
		return new Earmark(null, null, null, null, null, null, Set.of(profile), null, null, null, null, null, null,
				null);
	}

	private static Earmark until(LocalDate day) {
		return new Earmark(null, null, null, null, null, null, null, null, null, null, null, null, day, null);
	}

}
