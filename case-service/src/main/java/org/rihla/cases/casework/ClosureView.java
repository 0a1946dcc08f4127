/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.casework.closure.Closure;
import org.rihla.cases.casework.closure.ClosureCode;
import org.rihla.cases.casework.closure.ClosureGroup;
import org.rihla.cases.casework.closure.PersonOutcome;
import org.rihla.cases.casework.person.PersonId;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sensitive;

/** The end of the work that is asked for or in force. */
record ClosureView(ClosureGroup group, List<PersonView> persons, String requestedBy, Instant requestedOn,
		@Nullable Sensitive<String> note, @Nullable LocalDate talkOfferedOn, @Nullable String approvedBy,
		@Nullable Instant approvedOn) {

	static ClosureView of(Closure closure, Reading reading) {
		return new ClosureView(closure.group(),
				closure.persons().stream().map((outcome) -> PersonView.of(outcome, reading)).toList(),
				closure.requestedBy(), closure.requestedOn(), reading.show(Compartment.CORE, closure.note()),
				closure.talkOfferedOn(), closure.approvedBy(), closure.approvedOn());
	}

	/**
	 * Why the work ends for one person.
	 *
	 * @param code absent where the code itself would betray what the caller may not know
	 */
	record PersonView(PersonId personId, ClosureGroup group, @Nullable Sensitive<ClosureCode> code) {

		static PersonView of(PersonOutcome outcome, Reading reading) {
			ClosureCode code = outcome.code().reveal();
			return new PersonView(outcome.personId(), code.group(),
					code.telling() ? reading.show(Compartment.PROTECTION, outcome.code()) : outcome.code());
		}

	}

}
