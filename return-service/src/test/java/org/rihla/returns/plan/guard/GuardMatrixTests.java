/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.PersonId;
import org.rihla.returns.plan.papers.Escort;
import org.rihla.returns.plan.papers.Fitness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.returns.plan.guard.CompletePlan.AWA;
import static org.rihla.returns.plan.guard.CompletePlan.DAY;

/**
 * The guard matrix, spelled out a second time: at each step exactly what is missing is
 * named, and nothing else. C contact the consulate, D declare, H hold seats, T ticket, R
 * ready, B board.
 */
class GuardMatrixTests {

	private static final PersonId BINTA = PersonId.of("019a0000-0000-7000-8000-00000000000b");

	private static final Map<Character, Column> LETTERS = Map.of('C', Column.CONSULATE, 'D', Column.DECLARE, 'H',
			Column.SEATS, 'T', Column.TICKETING, 'R', Column.READY, 'B', Column.DEPART);

	@ParameterizedTest
	@EnumSource
	void letsAPlanPassThatLacksNothing(Column column) {
		assertThat(new CompletePlan(AWA).refusals(column)).isEmpty();
	}

	@ParameterizedTest(name = "{0} {1} {2} -> {3}")
	@CsvSource(delimiter = '|', textBlock = """
			IDENTITY        | C D H T R B | NO_FACTS                      | facts-missing
			IDENTITY        | C D H T R B | NEWER_FACTS                   | facts-stale
			IDENTITY        | C D H T R B | NO_IDENTITY                   | travel-identity-missing
			IDENTITY        | C D H T R B | CASE_SAYS_CHILD               | traveller-facts-disagree
			HOLD            | C D H T R B | BLOCKING_HOLD                 | blocking-hold-open
			CLEARANCE       | C D . T . B | NO_ANSWER                     | clearance-unavailable
			CLAIM           | C . . . . . | OPEN_CLAIM                    | international-protection-open
			CONSENT         | C . . . . . | NO_CONSENT                    | consent-for-consulate
			COUNSELLING     | . D . . . . | HALF_COUNSELLED               | counselling-incomplete
			CAPACITY        | . D . T . B | DOUBT                         | capacity-unresolved
			PROTECTION      | . D H T R B | GATE_DECLARE                  | review-pending
			PROTECTION      | . . . T R B | GATE_TICKET                   | review-pending
			PROTECTION      | . . . . . B | GATE_DEPART                   | review-pending
			PROTECTION      | . . . . . . | GATE_ARRIVE                   | review-pending
			PROTECTION      | . D H T R B | GATE_SEEN_BY_ITS_READER       | protection-gate-open
			DECLARATION     | . . H T R B | NOT_DECLARED                  | declaration-missing
			FUNDING         | . . H T . . | NO_MONEY                      | funds-not-reserved
			COOLING_OFF     | . . . T . . | COOLING_OFF                   | cooling-off-running
			RECONFIRMED     | . . . T R B | CONFIRMED_8_DAYS_AGO          | reconfirmation-stale
			RECONFIRMED     | . . . . R B | CONFIRMED_4_DAYS_AGO          | reconfirmation-stale
			RECONFIRMED     | . . . . . B | CONFIRMED_YESTERDAY           | reconfirmation-stale
			DOCUMENT        | . . . T R B | NO_DOCUMENT                   | document-missing
			DOCUMENT        | . . . T R B | DOCUMENT_UNTIL_THE_DAY_BEFORE | document-expires-early
			EXIT            | . . . T R B | NO_EXIT                       | exit-authorisation-missing
			EXIT            | . . . T R B | LEGAL_BAR                     | legal-bar-open
			TRANSIT         | . . . T R B | TRANSIT_ENDED                 | transit-permit-missing
			FITNESS         | . . . T R B | UNFIT                         | fitness-missing
			FITNESS         | . . . T R B | FIT_UNTIL_THE_DAY_BEFORE      | fitness-missing
			FITNESS         | . . . T R B | CARE_NOT_ARRANGED             | receiving-provider-unconfirmed
			ESCORT          | . . . T R B | NO_ESCORT                     | escort-missing
			ESCORT          | . . . T R B | NO_SEAT_FOR_ESCORT            | escort-missing
			ESCORT          | . . . . R B | ESCORT_WITHOUT_NAME           | escort-missing
			RECEPTION       | . . . . R . | NO_RECEPTION                  | reception-not-acknowledged
			RECEPTION       | . . . T R . | NO_RECEPTION_FOR_URGENT       | reception-not-acknowledged
			BRIEFING        | . . . . R B | NOT_BRIEFED                   | briefing-incomplete
			PRE_EMBARKATION | . . . . R B | CHECKED_4_DAYS_AGO            | pre-embarkation-check-stale
			""")
	void namesExactlyWhatIsMissing(Item item, String row, Flaw flaw, String code) {
		Set<Column> guarded = columns(row);

		for (Column column : Column.values()) {
			CompletePlan plan = new CompletePlan(AWA);
			flaw.in(plan);
			List<String> expected = guarded.contains(column) ? List.of(code) : List.of();
			assertThat(plan.refusals(column)).as("%s at %s", flaw, column).isEqualTo(expected);
			assertThat(guarded.contains(column) && !item.guards(column)).as("%s at %s", item, column).isFalse();
		}
	}

	@Test
	void tellsTheEffectsOnAClaimBeforeTheDeclaration() {
		CompletePlan plan = new CompletePlan(AWA);

		Flaw.CLAIM_WITHOUT_EFFECTS.in(plan);

		assertThat(plan.refusals(Column.DECLARE)).containsExactly("asylum-effects-not-counselled");
		assertThat(plan.refusals(Column.SEATS)).isEmpty();
	}

	@Test
	void stopsAllWhereOneLacksSomething() {
		CompletePlan plan = new CompletePlan(AWA, BINTA);
		Flaw.UNFIT.in(plan);

		assertThat(plan.refusals(Column.SEATS)).isEmpty();
		for (Column column : columns("T R B")) {
			assertThat(plan.refusals(column)).containsExactly("fitness-missing", "group-not-complete");
		}
	}

	@Test
	void letsNoChildGoWithoutAnAdultOrAnEscort() {
		CompletePlan plan = new CompletePlan(AWA);
		plan.childOf(LocalDate.of(2014, 5, 17));

		assertThat(plan.refusals(Column.DECLARE)).isEmpty();
		assertThat(plan.refusals(Column.SEATS)).containsExactly("minor-without-adult");
		for (Column column : columns("T R B")) {
			assertThat(plan.refusals(column)).containsExactly("escort-missing", "minor-without-adult");
		}
		plan.awa().accompany(new Escort(AWA.value(), Escort.Kind.CHILD, Sensitive.of("Invented")));
		for (Column column : Column.values()) {
			assertThat(plan.refusals(column)).isEmpty();
		}
	}

	/** Whatever expires holds on the last day, and never on a later flight. */
	@ParameterizedTest
	@EnumSource(names = { "TICKETING", "READY", "DEPART" })
	void isNeverGreenWithWhatHoldsTodayAndNotOnTheDayOfTheJourney(Column column) {
		CompletePlan plan = new CompletePlan(AWA);
		plan.awa()
			.examined(CompletePlan.fitness(Fitness.Outcome.FIT, Fitness.Escort.NONE, false),
					new Fitness.Validity(DAY, DAY));

		plan.flyOneDayLater();

		assertThat(plan.refusals(column)).contains("document-expires-early", "exit-authorisation-missing",
				"transit-permit-missing", "fitness-missing");
	}

	@Test
	void losesOnlyWhatLasts() {
		Set<Flaw> momentary = EnumSet.of(Flaw.NO_ANSWER, Flaw.BLOCKING_HOLD, Flaw.COOLING_OFF,
				Flaw.CONFIRMED_8_DAYS_AGO, Flaw.CONFIRMED_4_DAYS_AGO, Flaw.CONFIRMED_YESTERDAY);

		for (Flaw flaw : Flaw.values()) {
			CompletePlan plan = new CompletePlan(AWA);
			flaw.in(plan);
			boolean refused = !plan.refusals(Column.READY).isEmpty();
			assertThat(plan.loses(Column.READY)).as("%s", flaw).isEqualTo(refused && !momentary.contains(flaw));
		}
	}

	private static Set<Column> columns(String row) {
		return Arrays.stream(row.split(" "))
			.filter((letter) -> !letter.equals("."))
			.map((letter) -> LETTERS.get(letter.charAt(0)))
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
	}

}
