/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.act.Act;
import org.rihla.cases.casework.CaseEvent.DuplicateResolved;
import org.rihla.cases.casework.CaseEvent.PossibleDuplicateFlagged;
import org.rihla.cases.casework.duplicate.DuplicateMatch;
import org.rihla.cases.casework.duplicate.MatchId;
import org.rihla.cases.casework.duplicate.Resolution;
import org.rihla.chassis.aggregate.Refusal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.rihla.cases.casework.CaseFixtures.CASEWORKER;
import static org.rihla.cases.casework.CaseFixtures.NOON;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.caseIn;
import static org.rihla.cases.casework.CaseFixtures.unmet;
import static org.rihla.cases.casework.DuplicateFixtures.as;
import static org.rihla.cases.casework.DuplicateFixtures.match;

/** Possible duplicates of a case: shown, never deciding. */
class CaseDuplicateTests {

	private final AssistanceCase subject = caseIn(CaseStatus.REGISTERED);

	private final Act act = act(CASEWORKER, "duplicates");

	private final DuplicateMatch probable = match(this.subject, true);

	@Test
	void tellsHowManyWereFoundAndNothingElse() {
		flag(this.probable, match(this.subject, false));

		assertThat(this.subject.recorded().getLast()).isEqualTo(new PossibleDuplicateFlagged(2, "dup/1", NOON));
	}

	@Test
	void flagsThePersonOfOneOtherCaseOnce() {
		flag(this.probable);
		int told = this.subject.recorded().size();

		flag(this.probable);

		assertThat(this.subject.duplicates().all()).hasSize(1);
		assertThat(this.subject.recorded()).hasSize(told);
	}

	@Test
	void holdsTheInterviewUntilAProbableOneIsResolved() {
		CaseVerb.ASSIGN.on(this.subject);
		flag(this.probable, match(this.subject, false));
		String person = this.probable.personId().value().toString();

		assertThat(unmet(() -> CaseVerb.START_INTAKE.on(this.subject)))
			.isEqualTo(Map.of("duplicate-unresolved", List.of(person)));

		resolve(Resolution.NOT_DUPLICATE);
		CaseVerb.START_INTAKE.on(this.subject);
		assertThat(this.subject.status()).isEqualTo(CaseStatus.INTAKE);
	}

	@Test
	void neverGoesOnWithACaseThatIsOneTooMany() {
		CaseVerb.ASSIGN.on(this.subject);
		flag(this.probable);

		resolve(Resolution.SAME_OPEN_CASE);

		assertThat(unmet(() -> CaseVerb.START_INTAKE.on(this.subject))).containsOnlyKeys("duplicate-unresolved");
	}

	@ParameterizedTest
	@EnumSource
	void tellsWhatItWasFoundToBeOnce(Resolution resolution) {
		flag(this.probable);

		resolve(resolution);
		resolve(resolution);

		assertThat(this.subject.recorded()).filteredOn(DuplicateResolved.class::isInstance)
			.containsExactly(new DuplicateResolved(resolution, NOON));
		assertThat(this.subject.duplicates().get(this.probable.matchId()).resolvedBy()).isEqualTo(CASEWORKER);
	}

	@Test
	void remembersWhoWasHelpedBefore() {
		flag(this.probable);
		assertThat(this.subject.duplicates().helpedBefore(this.probable.personId())).isFalse();

		resolve(Resolution.SAME_PERSON_EARLIER_CASE);

		assertThat(this.subject.duplicates().helpedBefore(this.probable.personId())).isTrue();
	}

	@Test
	void asksWhatItIs() {
		flag(this.probable);

		assertThat(unmet(() -> this.subject.resolveDuplicate(this.probable.matchId(), as(null), this.act)))
			.containsOnlyKeys("resolution-missing");
		assertThatExceptionOfType(Refusal.NotFound.class)
			.isThrownBy(() -> this.subject.resolveDuplicate(MatchId.of("0f0e0d0c-0000-7000-8000-000000000009"),
					as(Resolution.NOT_DUPLICATE), this.act));
	}

	private void flag(DuplicateMatch... found) {
		this.subject.flagDuplicates(List.of(found), "dup/1", this.act);
	}

	private void resolve(Resolution resolution) {
		this.subject.resolveDuplicate(this.probable.matchId(), as(resolution), this.act);
	}

}
