/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.person;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.rihla.cases.act.Act;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/** One contact with a person, or the attempt. */
public record Contact(PersonId personId, Instant occurredOn, Direction direction, Outcome outcome, String by,
		@Nullable @Sealed(Compartment.CORE) Sensitive<String> note) {

	/** Who sought whom. */
	public enum Direction {

		INBOUND, OUTBOUND

	}

	/** How it went. */
	public enum Outcome {

		REACHED, NOT_REACHED, WRONG_NUMBER, REFUSED;

		boolean failed() {
			return this == NOT_REACHED || this == WRONG_NUMBER;
		}

	}

	static Contact of(RecordContact command, Act act) {
		return new Contact(command.personId(), act.on(), command.direction(), command.outcome(), act.by(),
				command.note());
	}

}
