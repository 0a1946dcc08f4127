/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.rihla.cases.ContractExamples;
import org.rihla.cases.EventContracts;
import org.rihla.cases.casework.screening.TrackKind;
import org.rihla.cases.protection.track.GateKind;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rihla.cases.protection.ProtectionFixtures.JUDGEMENT;
import static org.rihla.cases.protection.ProtectionFixtures.LEAD;
import static org.rihla.cases.protection.ProtectionFixtures.NOON;
import static org.rihla.cases.protection.ProtectionFixtures.RULES;
import static org.rihla.cases.protection.ProtectionFixtures.TODAY;
import static org.rihla.cases.protection.ProtectionFixtures.act;
import static org.rihla.cases.protection.ProtectionFixtures.closedFile;
import static org.rihla.cases.protection.ProtectionFixtures.everything;
import static org.rihla.cases.protection.ProtectionFixtures.fileWith;
import static org.rihla.cases.protection.ProtectionFixtures.gate;
import static org.rihla.cases.protection.ProtectionFixtures.only;
import static org.rihla.cases.protection.ProtectionFixtures.recording;

/** What a protection file says and hears, held against the contracts. */
class ProtectionEventContractTests {

	@Test
	void sayEveryEventAsItsSchemaSays() {
		ProtectionFile file = fileWith(TrackKind.CHILD);
		file.recordChild(only(file).trackId(), recording(everything(TODAY)), RULES, act(LEAD));
		file.satisfyGate(only(file).trackId(), gate(only(file), GateKind.CARER), RULES, act(LEAD));
		file.satisfyGate(only(file).trackId(), gate(only(file), GateKind.GUARDIAN), RULES, act(LEAD));
		file.passTime((_, _) -> false, RULES, act("system:protection", NOON.plusSeconds(40 * 86_400)));
		file.failGate(only(file).trackId(), gate(only(file), GateKind.GUARDIAN), JUDGEMENT, act(LEAD));
		List<DomainEvent> recorded = new ArrayList<>(file.recorded());
		recorded.addAll(closedFile().recorded());

		EventContracts.hold(ProtectionEvent.class, recorded);
	}

	@Test
	void hearOfAScreeningWhatTheyNeed() {
		CaseEventListener.ScreeningRecorded recorded = ContractExamples.read("case.screeningRecorded",
				CaseEventListener.ScreeningRecorded.class);

		assertThat(recorded.screeningId()).isNotNull();
		assertThat(recorded.caseId()).isNotNull();
		assertThat(ContractExamples.read("case.transferred", CaseEventListener.CaseTransferred.class))
			.returns("CAS", CaseEventListener.CaseTransferred::officeCode)
			.returns(recorded.caseId(), CaseEventListener.CaseTransferred::caseId);
	}

}
