/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.rihla.cases.act.Act;
import org.rihla.chassis.aggregate.Condition;

/** Who may read a file, and who of them names others. */
record Readers(List<Reader> readers) {

	Readers {
		readers = List.copyOf(readers);
	}

	static Readers nobody() {
		return new Readers(List.of());
	}

	Readers with(Reader named) {
		return new Readers(Stream
			.concat(this.readers.stream().filter((reader) -> !reader.subject().equals(named.subject())),
					Stream.of(named))
			.toList());
	}

	Readers without(String subject) {
		return new Readers(this.readers.stream().filter((reader) -> !reader.subject().equals(subject)).toList());
	}

	/** A file that has a lead, now or later, is not taken by another. */
	Condition leaderless(LocalDate today) {
		return new Condition("file-exists", this.readers.stream()
			.noneMatch((reader) -> reader.lead() && (reader.until() == null || !reader.until().isBefore(today))));
	}

	Condition ledBy(Act act) {
		return new Condition("lead-required", this.readers.stream()
			.anyMatch((reader) -> reader.lead() && reader.subject().equals(act.by()) && reader.readsOn(act.today())));
	}

	/** Somebody leads without end, so that no file is left alone. */
	Condition led() {
		return new Condition("lead-missing",
				this.readers.stream().anyMatch((reader) -> reader.lead() && reader.until() == null));
	}

	/** Who reads on that day. */
	Set<String> on(LocalDate day) {
		return this.readers.stream()
			.filter((reader) -> reader.readsOn(day))
			.map(Reader::subject)
			.collect(Collectors.toUnmodifiableSet());
	}

}
