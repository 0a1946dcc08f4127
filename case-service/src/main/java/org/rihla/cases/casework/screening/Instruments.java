/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.screening;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The instruments that this installation has. */
public record Instruments(List<Instrument> all) {

	public Instruments {
		all = List.copyOf(all);
	}

	/** The tracks that the findings of a screening ask for. */
	public Set<TrackKind> tracks(Screening screening) {
		return this.all.stream()
			.filter((instrument) -> instrument.name().equals(screening.instrument()))
			.flatMap((instrument) -> instrument.tracks(screening.assessment().reveal().answers()).stream())
			.collect(Collectors.toSet());
	}

	/** The groups of the indicators that showed. */
	public Set<String> groups(Screening screening) {
		return this.all.stream()
			.filter((instrument) -> instrument.name().equals(screening.instrument()))
			.flatMap((instrument) -> instrument.groups(screening.assessment().reveal().answers()).stream())
			.collect(Collectors.toSet());
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
