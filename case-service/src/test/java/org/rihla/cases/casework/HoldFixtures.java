/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Period;
import java.util.List;
import java.util.Set;

import org.rihla.cases.casework.hold.Hold;
import org.rihla.cases.casework.hold.HoldKind;
import org.rihla.cases.casework.hold.PlaceHold;
import org.rihla.cases.casework.hold.ReleaseHold;
import org.rihla.chassis.cipher.Sensitive;

/** Holds and who places them. */
final class HoldFixtures {

	static final Period FORTNIGHT = Period.ofDays(14);

	static final Set<String> PROTECTION = Set.of("protection-officer");

	static final Set<String> MEDICAL = Set.of("medical-officer");

	static final ReleaseHold RELEASE = new ReleaseHold(Sensitive.of("Looked into, nothing found"), null, null);

	private HoldFixtures() {
	}

	static PlaceHold protectionHold(AssistanceCase subject) {
		return hold(HoldKind.PROTECTION, Hold.Force.BLOCKING, subject);
	}

	static PlaceHold hold(HoldKind kind, Hold.Force force, AssistanceCase subject) {
		return new PlaceHold(kind, force, List.of(subject.group().ids().getFirst()), "RBA-DESK-3", null,
				Sensitive.of("Somebody waits outside"), null, null);
	}

}
