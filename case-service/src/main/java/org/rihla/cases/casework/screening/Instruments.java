/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.util.List;
import java.util.Optional;

/** The instruments that this installation has. */
public record Instruments(List<Instrument> all) {

	public Instruments {
		all = List.copyOf(all);
	}

	/**
	 * The instrument of that name and version, if it is in use and knows what was found.
	 */
	Optional<Instrument> activeFor(RecordScreening command) {
		return this.all.stream()
			.filter((instrument) -> instrument.active() && instrument.name().equals(command.instrument()))
			.filter((instrument) -> instrument.knows(command.answers().reveal()))
			.findFirst();
	}

}
