/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.protection.ProtectionEvent.GateExpired;
import org.rihla.cases.protection.ProtectionEvent.GateFailed;
import org.rihla.cases.protection.ProtectionEvent.GateSatisfied;
import org.rihla.cases.protection.ProtectionEvent.ProtectionTrackClosed;
import org.rihla.cases.protection.ProtectionEvent.ProtectionTrackOpened;
import org.rihla.cases.protection.track.ChildFindings;
import org.rihla.cases.protection.track.Gate;
import org.rihla.cases.protection.track.GateKind;
import org.rihla.cases.protection.track.Stage;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.protection.FileActs.satisfy;
import static org.rihla.cases.protection.FileActs.types;
import static org.rihla.cases.protection.FileActs.unmet;
import static org.rihla.cases.protection.ProtectionFixtures.AWA;
import static org.rihla.cases.protection.ProtectionFixtures.JUDGEMENT;
import static org.rihla.cases.protection.ProtectionFixtures.LEAD;
import static org.rihla.cases.protection.ProtectionFixtures.NOON;
import static org.rihla.cases.protection.ProtectionFixtures.RULES;
import static org.rihla.cases.protection.ProtectionFixtures.SECOND;
import static org.rihla.cases.protection.ProtectionFixtures.TODAY;
import static org.rihla.cases.protection.ProtectionFixtures.act;
import static org.rihla.cases.protection.ProtectionFixtures.carer;
import static org.rihla.cases.protection.ProtectionFixtures.closing;
import static org.rihla.cases.protection.ProtectionFixtures.consents;
import static org.rihla.cases.protection.ProtectionFixtures.everything;
import static org.rihla.cases.protection.ProtectionFixtures.fileWith;
import static org.rihla.cases.protection.ProtectionFixtures.gate;
import static org.rihla.cases.protection.ProtectionFixtures.only;
import static org.rihla.cases.protection.ProtectionFixtures.recording;
import static org.rihla.cases.protection.ProtectionFixtures.subject;

/** What is asked for before a child may return. */
class ChildTrackTests {

	@Test
	void tellsNobodyWhichGateIsWhich() {
		ProtectionTrackOpened opened = (ProtectionTrackOpened) fileWith(TrackKind.CHILD).recorded().getLast();

		assertThat(opened.gates()).extracting(ProtectionEvent.StagedGate::stage)
			.containsExactly(Stage.DECLARE, Stage.DECLARE, Stage.DECLARE, Stage.DECLARE, Stage.DECLARE, Stage.DEPART,
					Stage.ARRIVE);
		assertThat(opened.dataClass()).isEqualTo(DomainEvent.DataClass.RESTRICTED);
	}

	@ParameterizedTest
	@EnumSource(names = { "GUARDIAN", "TRACING", "BEST_INTERESTS", "THREE_CONSENTS", "CARER", "ESCORT", "HAND_OVER" })
	void satisfiesNoGateWithoutItsEvidence(GateKind kind) {
		ProtectionFile file = fileWith(TrackKind.CHILD);

		assertThat(unmet(() -> satisfy(file, kind, LEAD))).contains("evidence-missing");
		assertThat(only(file).openOn(TODAY)).hasSize(7);
	}

	@Test
	void letsAChildGoWhenEverythingIsInPlace() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		file.recordChild(only(file).trackId(), recording(everything(TODAY)), RULES, act(LEAD));
		file.signDecision(only(file).trackId(), act(SECOND));

		only(file).gates().forEach((gate) -> file.satisfyGate(only(file).trackId(), gate.gateId(), RULES, act(LEAD)));

		assertThat(file.tracks().gatesOn(TODAY)).isEmpty();
		file.closeTrack(only(file).trackId(), closing(CloseTrack.Ground.COMPLETED), subject(), act(LEAD));
		assertThat(file.recorded().getLast()).isInstanceOf(ProtectionTrackClosed.class);
	}

	@Test
	void needsTwoHumansForBestInterests() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		file.recordChild(only(file).trackId(), recording(everything(TODAY)), RULES, act(LEAD));

		assertThat(unmet(() -> satisfy(file, GateKind.BEST_INTERESTS, LEAD)))
			.containsExactly("second-signature-missing");
		assertThat(unmet(() -> file.signDecision(only(file).trackId(), act(LEAD)))).containsExactly("maker-is-checker");
		file.signDecision(only(file).trackId(), act(SECOND));
		satisfy(file, GateKind.BEST_INTERESTS, LEAD);
		assertThat(((GateSatisfied) file.recorded().getLast()).validUntil()).isEqualTo(TODAY.plusMonths(6));
	}

	@Test
	void failsAGateAtOnceWhenAConsentIsTakenBack() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		file.recordChild(only(file).trackId(), recording(everything(TODAY)), RULES, act(LEAD));
		satisfy(file, GateKind.THREE_CONSENTS, LEAD);

		file.recordChild(only(file).trackId(), recording(new ChildFindings(null, null, null, null, null, null,
				consents(ChildFindings.Consents.Giver.CHILD), null, null, null)), RULES, act(LEAD));

		assertThat(file.recorded().getLast()).isInstanceOf(GateFailed.class);
	}

	@Test
	void opensAGateAgainWhenItsEvidenceIsTooOld() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		file.recordChild(only(file).trackId(), recording(everything(TODAY)), RULES, act(LEAD));
		satisfy(file, GateKind.CARER, LEAD);
		Instant later = NOON.plus(15, ChronoUnit.DAYS);

		assertThat(only(file).gate(gate(only(file), GateKind.CARER)).openOn(TODAY.plusDays(15))).isTrue();
		file.passTime((_, _) -> false, RULES, act("system:protection", later));
		file.passTime((_, _) -> false, RULES, act("system:protection", later));

		assertThat(file.recorded()).filteredOn(GateExpired.class::isInstance).hasSize(1);
		file.recordChild(only(file).trackId(), recording(ProtectionFixtures.only(carer(TODAY.plusDays(15)))), RULES,
				act(LEAD, later));
		file.satisfyGate(only(file).trackId(), gate(only(file), GateKind.CARER), RULES, act(LEAD, later));
		assertThat(only(file).gate(gate(only(file), GateKind.CARER)).state()).isEqualTo(Gate.State.SATISFIED);
	}

	@Test
	void failsAGateWhateverItsState() {
		ProtectionFile file = fileWith(TrackKind.CHILD);

		file.failGate(only(file).trackId(), gate(only(file), GateKind.CARER), JUDGEMENT, act(LEAD));

		assertThat(file.recorded().getLast()).isInstanceOf(GateFailed.class);
	}

	@Test
	void leavesAReviewWhenAChildComesOfAge() {
		ProtectionFile file = fileWith(TrackKind.CHILD);

		file.passTime((person, _) -> person.equals(AWA), RULES, act("system:protection"));

		assertThat(types(file)).endsWith("protection.trackClosed", "protection.reviewRequested");
	}

}
