/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.protection.track.GateKind;
import org.rihla.cases.protection.track.SpecialisedFindings.Assessment.Outcome;
import org.rihla.cases.protection.track.SpecialisedStatus;
import org.rihla.chassis.aggregate.Refusal.TransitionNotAllowed;
import org.rihla.chassis.cipher.Sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.rihla.cases.protection.FileActs.move;
import static org.rihla.cases.protection.FileActs.satisfy;
import static org.rihla.cases.protection.FileActs.unmet;
import static org.rihla.cases.protection.ProtectionFixtures.LEAD;
import static org.rihla.cases.protection.ProtectionFixtures.NOON;
import static org.rihla.cases.protection.ProtectionFixtures.RULES;
import static org.rihla.cases.protection.ProtectionFixtures.SECOND;
import static org.rihla.cases.protection.ProtectionFixtures.TODAY;
import static org.rihla.cases.protection.ProtectionFixtures.act;
import static org.rihla.cases.protection.ProtectionFixtures.assessed;
import static org.rihla.cases.protection.ProtectionFixtures.fileWith;
import static org.rihla.cases.protection.ProtectionFixtures.gate;
import static org.rihla.cases.protection.ProtectionFixtures.nothing;
import static org.rihla.cases.protection.ProtectionFixtures.only;
import static org.rihla.cases.protection.ProtectionFixtures.recording;

/** What is asked for before a possible victim of trafficking may return. */
class SpecialisedTrackTests {

	@Test
	void takesASpecialisedTrackStepByStepToItsClearance() {
		ProtectionFile file = fileWith(TrackKind.SPECIALISED);
		assertThat(catchThrowable(() -> move(file, SpecialisedStatus.CLEARED)))
			.isInstanceOf(TransitionNotAllowed.class);

		move(file, SpecialisedStatus.IDENTIFIED);
		move(file, SpecialisedStatus.STABILISING);
		move(file, SpecialisedStatus.RISK_ASSESSED);
		file.signDecision(only(file).trackId(), act(SECOND));
		move(file, SpecialisedStatus.CLEARED);

		assertThat(unmet(() -> satisfy(file, GateKind.RISK, LEAD))).containsExactly("second-signature-missing");
		file.signDecision(only(file).trackId(), act(SECOND));
		List.of(GateKind.REFLECTION, GateKind.RISK, GateKind.MITIGATION).forEach((kind) -> satisfy(file, kind, LEAD));
		assertThat(file.tracks().gatesOn(TODAY)).isEmpty();
	}

	@Test
	void givesTimeToThinkBeforeADeclaration() {
		ProtectionFile file = fileWith(TrackKind.SPECIALISED);
		Instant after = NOON.plus(30, ChronoUnit.DAYS);

		assertThat(unmet(() -> satisfy(file, GateKind.REFLECTION, LEAD))).containsExactly("evidence-missing");
		file.satisfyGate(only(file).trackId(), gate(only(file), GateKind.REFLECTION), RULES, act(LEAD, after));

		assertThat(only(file).openOn(LocalDate.of(2026, 10, 14))).hasSize(2);
	}

	@Test
	void keepsARiskThatCannotBeBorneShut() {
		ProtectionFile file = fileWith(TrackKind.SPECIALISED);
		file.recordSpecialised(only(file).trackId(),
				new RecordSpecialised(Sensitive.of(assessed(Outcome.NOT_ACCEPTABLE, TODAY)), null), RULES, act(LEAD));
		file.signDecision(only(file).trackId(), act(SECOND));

		assertThat(unmet(() -> satisfy(file, GateKind.RISK, LEAD))).containsExactly("evidence-missing");
	}

	@Test
	void keepsFindingsOfOneKindOutOfTheOther() {
		ProtectionFile child = fileWith(TrackKind.CHILD);
		ProtectionFile specialised = fileWith(TrackKind.SPECIALISED);

		assertThat(unmet(() -> move(child, SpecialisedStatus.IDENTIFIED))).containsExactly("track-kind-wrong");
		assertThat(unmet(
				() -> specialised.recordChild(only(specialised).trackId(), recording(nothing()), RULES, act(LEAD))))
			.containsExactly("track-kind-wrong");
	}

}
