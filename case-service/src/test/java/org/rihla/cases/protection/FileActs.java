/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.List;

import org.rihla.cases.protection.track.GateKind;
import org.rihla.cases.protection.track.SpecialisedFindings.Assessment.Outcome;
import org.rihla.cases.protection.track.SpecialisedStatus;
import org.rihla.chassis.aggregate.Refusal.ConditionsUnmet;
import org.rihla.chassis.cipher.Sensitive;
import org.rihla.chassis.outbox.DomainEvent;

import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.rihla.cases.protection.ProtectionFixtures.LEAD;
import static org.rihla.cases.protection.ProtectionFixtures.RULES;
import static org.rihla.cases.protection.ProtectionFixtures.TODAY;
import static org.rihla.cases.protection.ProtectionFixtures.act;
import static org.rihla.cases.protection.ProtectionFixtures.assessed;
import static org.rihla.cases.protection.ProtectionFixtures.gate;
import static org.rihla.cases.protection.ProtectionFixtures.only;

/** Acts on a protection file, and what came of them, told shortly. */
final class FileActs {

	private FileActs() {
	}

	static void satisfy(ProtectionFile file, GateKind kind, String by) {
		file.satisfyGate(only(file).trackId(), gate(only(file), kind), RULES, act(by));
	}

	static void move(ProtectionFile file, SpecialisedStatus status) {
		file.recordSpecialised(only(file).trackId(),
				new RecordSpecialised(Sensitive.of(assessed(Outcome.ACCEPTABLE_WITH_MITIGATION, TODAY)), status), RULES,
				act(LEAD));
	}

	static List<String> types(ProtectionFile file) {
		return file.recorded().stream().map(DomainEvent::type).toList();
	}

	static List<String> unmet(org.assertj.core.api.ThrowableAssert.ThrowingCallable verb) {
		ConditionsUnmet refusal = catchThrowableOfType(ConditionsUnmet.class, verb);
		return refusal.unmet().keySet().stream().sorted().toList();
	}

}
