/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.rihla.cases.casework.SafeguardEvent.HoldPlaced;
import org.rihla.cases.casework.SafeguardEvent.HoldReleased;
import org.rihla.cases.casework.hold.Hold;
import org.rihla.cases.casework.hold.HoldId;
import org.rihla.cases.casework.hold.HoldKind;
import org.rihla.cases.casework.hold.PlaceHold;
import org.rihla.cases.casework.hold.ReleaseHold;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.type;
import static org.rihla.cases.casework.CaseFixtures.MANAGER;
import static org.rihla.cases.casework.CaseFixtures.OFFICER;
import static org.rihla.cases.casework.CaseFixtures.act;
import static org.rihla.cases.casework.CaseFixtures.assessedCase;
import static org.rihla.cases.casework.CaseFixtures.assignedCase;
import static org.rihla.cases.casework.CaseFixtures.unmet;
import static org.rihla.cases.casework.DecisionFixtures.MAX_AGE;
import static org.rihla.cases.casework.DecisionFixtures.PROGRAMMES;
import static org.rihla.cases.casework.DecisionFixtures.eligible;
import static org.rihla.cases.casework.DecisionFixtures.notEligible;
import static org.rihla.cases.casework.HoldFixtures.FORTNIGHT;
import static org.rihla.cases.casework.HoldFixtures.MEDICAL;
import static org.rihla.cases.casework.HoldFixtures.PROTECTION;
import static org.rihla.cases.casework.HoldFixtures.RELEASE;
import static org.rihla.cases.casework.HoldFixtures.hold;
import static org.rihla.cases.casework.HoldFixtures.protectionHold;

/** What stops a case, and who may say so. */
class CaseHoldTests {

	@Test
	void tellsOthersThatSomebodyIsStoppedAndNotWhy() {
		AssistanceCase subject = assignedCase();

		subject.placeHold(protectionHold(subject), PROTECTION, FORTNIGHT, act(OFFICER, "place"));

		assertThat(subject.recorded().getLast()).asInstanceOf(type(HoldPlaced.class))
			.returns(true, HoldPlaced::blocking)
			.returns(subject.group().ids(), HoldPlaced::personIds);
		assertThat(subject.holds().all()).singleElement().returns(LocalDate.of(2026, 9, 28), Hold::reviewOn);
	}

	@Test
	void isPlacedAndReleasedByTheRoleOfItsKindWithAReason() {
		AssistanceCase subject = assignedCase();
		PlaceHold silent = new PlaceHold(HoldKind.MEDICAL, Hold.Force.BLOCKING, List.of(), "RBA-DESK-3", null, null,
				null, null);
		subject.placeHold(protectionHold(subject), PROTECTION, FORTNIGHT, act(OFFICER, "place"));
		HoldId id = subject.holds().all().getFirst().holdId();

		assertThat(unmet(() -> subject.placeHold(silent, PROTECTION, FORTNIGHT, act(OFFICER, "again"))))
			.containsOnlyKeys("hold-role-mismatch", "reason-missing");
		assertThat(unmet(
				() -> subject.releaseHold(id, new ReleaseHold(null, null, null), MEDICAL, act(OFFICER, "release"))))
			.containsOnlyKeys("hold-role-mismatch", "reason-missing");
	}

	@Test
	void coversPeopleOfItsCaseOnly() {
		AssistanceCase subject = assignedCase();
		PlaceHold stranger = new PlaceHold(HoldKind.MEDICAL, Hold.Force.ADVISORY,
				List.of(new PersonId(UUID.randomUUID())), "RBA-DESK-3", null, RELEASE.reason(), null, null);

		assertThat(unmet(() -> subject.placeHold(stranger, MEDICAL, FORTNIGHT, act(OFFICER, "place"))))
			.containsOnlyKeys("person-unknown");
	}

	@Test
	void stopsADecisionForAndNotOneAgainst() {
		AssistanceCase subject = assessedCase();
		subject.placeHold(protectionHold(subject), PROTECTION, FORTNIGHT, act(OFFICER, "place"));

		assertThat(unmet(() -> subject.decideEligibility(eligible(), PROGRAMMES, MAX_AGE, act(MANAGER, "decide"))))
			.containsOnlyKeys("blocking-hold-open");
		subject.decideEligibility(notEligible(), PROGRAMMES, MAX_AGE, act(MANAGER, "refuse"));
		assertThat(subject.status()).isEqualTo(CaseStatus.NOT_ELIGIBLE);
	}

	@Test
	void onlyWarnsWhereItIsAFlag() {
		AssistanceCase subject = assessedCase();
		subject.placeHold(hold(HoldKind.MEDICAL, Hold.Force.ADVISORY, subject), MEDICAL, FORTNIGHT,
				act(OFFICER, "place"));

		subject.decideEligibility(eligible(), PROGRAMMES, MAX_AGE, act(MANAGER, "decide"));

		assertThat(subject.holds().noneOpen().met()).isFalse();
	}

	@Test
	void isReleasedOnce() {
		AssistanceCase subject = assignedCase();
		subject.placeHold(hold(HoldKind.LEGAL, Hold.Force.BLOCKING, subject), Set.of("programme-manager"), FORTNIGHT,
				act(MANAGER, "place"));
		HoldId id = subject.holds().all().getFirst().holdId();

		subject.releaseHold(id, RELEASE, Set.of("programme-manager"), act(MANAGER, "release"));

		assertThat(subject.recorded().getLast()).isInstanceOf(HoldReleased.class);
		assertThat(subject.holds().noneBlocking().met()).isTrue();
		assertThat(catchThrowable(
				() -> subject.releaseHold(id, RELEASE, Set.of("programme-manager"), act(MANAGER, "again"))))
			.isInstanceOf(TransitionNotAllowed.class);
	}

}
