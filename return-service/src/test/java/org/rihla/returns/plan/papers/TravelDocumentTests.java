/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.time.LocalDate;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.returns.plan.papers.TravelDocument.Kind;
import org.rihla.returns.plan.papers.TravelDocument.State;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of a document that somebody travels on. */
class TravelDocumentTests {

	private static final LocalDate LAST_DAY = LocalDate.of(2026, 11, 30);

	@ParameterizedTest
	@CsvSource({ "PASSPORT, ISSUED", "OTHER, ISSUED", "LAISSEZ_PASSER, EXPIRED" })
	void isGoodForOneJourneyOnlyWhereItWasMadeForOne(Kind kind, State afterwards) {
		TravelDocument document = issued(kind).used();

		assertThat(document.state()).isEqualTo(State.USED);
		assertThat(document.coversUntil(LAST_DAY)).isTrue();
		assertThat(document.turnedBack().state()).isEqualTo(afterwards);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = { "ISSUED", "USED" })
	void travelsOnNothingThatIsNotThere(State state) {
		TravelDocument document = issued(Kind.PASSPORT).in(state);

		assertThat(document.used()).isEqualTo(document);
		assertThat(document.turnedBack()).isEqualTo(document);
	}

	@Test
	void isUsedAfterItWasIssuedAndNeverBefore() {
		for (State state : State.values()) {
			assertThat(state.next().contains(State.USED)).as("%s", state).isEqualTo(state == State.ISSUED);
		}
		assertThat(State.USED.next()).containsExactlyInAnyOrder(State.ISSUED, State.EXPIRED, State.LOST);
	}

	private static TravelDocument issued(Kind kind) {
		return TravelDocument.wanted(new DocumentId(new UUID(1, 1)), kind, "CI")
			.issued(LAST_DAY, Sensitive.of("CI1234567"));
	}

}
