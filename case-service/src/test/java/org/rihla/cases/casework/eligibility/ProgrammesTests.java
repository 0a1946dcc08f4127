/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rihla.cases.casework.person.PersonId;

import static org.assertj.core.api.Assertions.assertThat;

/** What rules say about people, and when they are in force. */
class ProgrammesTests {

	private static final LocalDate TODAY = LocalDate.of(2026, 9, 14);

	private static final PersonId AWA = new PersonId(UUID.randomUUID());

	@Test
	void judgeByTheNewestRulesInForce() {
		Programmes programmes = new Programmes(
				List.of(programme(1, TODAY.minusYears(1), null), programme(2, TODAY.minusDays(1), null),
						programme(3, TODAY.plusDays(1), null), programme(4, TODAY.minusDays(9), TODAY.minusDays(1))));

		assertThat(programmes.evaluate("AVRR-MA", "MA", TODAY, List.of()).rulesVersion()).isEqualTo(2);
		assertThat(programmes.evaluate("AVRR-MA", "CI", TODAY, List.of()).inForce()).isFalse();
		assertThat(programmes.evaluate("OTHER", "MA", TODAY, List.of()).inForce()).isFalse();
	}

	@Test
	void callARuleUnknownWithoutItsFact() {
		Programmes programmes = new Programmes(List.of(programme(1, TODAY, null)));

		Evaluation unknown = programmes.evaluate("AVRR-MA", "MA", TODAY, List.of(new Facts(AWA, Map.of())));
		Evaluation notMet = programmes.evaluate("AVRR-MA", "MA", TODAY,
				List.of(new Facts(AWA, Map.of(Fact.COUNTRY_OF_RETURN, Set.of("MA")))));

		assertThat(unknown.having(Rule.Result.UNKNOWN)).containsExactly(AWA);
		assertThat(notMet.having(Rule.Result.NOT_MET)).containsExactly(AWA);
	}

	private static Programme programme(int version, LocalDate from, @Nullable LocalDate until) {
		Rule notOwnCountry = new Rule("not-own-country", Rule.Kind.MUST, Fact.COUNTRY_OF_RETURN, Rule.Op.NOT_IN,
				List.of("MA"));
		return new Programme("AVRR-MA", version, from, until, "MA", List.of(notOwnCountry));
	}

}
