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
final class Readers {

	private Readers() {
	}

	/** A lead now or later: a file that has one is not taken by another. */
	static Condition leaderless(List<Reader> readers, LocalDate today) {
		return new Condition("file-exists", readers.stream()
			.noneMatch((reader) -> reader.lead() && (reader.until() == null || !reader.until().isBefore(today))));
	}

	static Condition ledBy(List<Reader> readers, Act act) {
		return new Condition("lead-required", readers.stream()
			.anyMatch((reader) -> reader.lead() && reader.subject().equals(act.by()) && reader.readsOn(act.today())));
	}

	/** Somebody leads without end, so that no file is left alone. */
	static Condition led(List<Reader> readers) {
		return new Condition("lead-missing",
				readers.stream().anyMatch((reader) -> reader.lead() && reader.until() == null));
	}

	/** Who reads on that day. */
	static Set<String> on(List<Reader> readers, LocalDate day) {
		return readers.stream()
			.filter((reader) -> reader.readsOn(day))
			.map(Reader::subject)
			.collect(Collectors.toUnmodifiableSet());
	}

	static List<Reader> with(List<Reader> readers, Reader named) {
		return Stream
			.concat(readers.stream().filter((reader) -> !reader.subject().equals(named.subject())), Stream.of(named))
			.toList();
	}

	static List<Reader> without(List<Reader> readers, String subject) {
		return readers.stream().filter((reader) -> !reader.subject().equals(subject)).toList();
	}

}
