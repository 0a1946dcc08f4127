/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.List;
import java.util.Optional;

/** The questionnaires of this installation, one per version. */
public record Instruments(List<Instrument> all) {

	public Instruments {
		all = List.copyOf(all);
	}

	/** The one with this id and version, in use or not. */
	public Optional<Instrument> find(String name) {
		return this.all.stream().filter((instrument) -> instrument.name().equals(name)).findFirst();
	}

	/** The same, if it is in use and these answers are answers to it. */
	public Optional<Instrument> activeFor(String name, Answers answers) {
		return find(name).filter(Instrument::active).filter((instrument) -> instrument.knows(answers));
	}

}
