/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.act;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;

import org.rihla.chassis.aggregate.Condition;
import org.rihla.chassis.aggregate.Ids;
import org.rihla.chassis.entry.Occurrence;

/**
 * One doing of a verb.
 *
 * @param by subject of the human, or {@code system:<name>}
 * @param commandId what the ids of new things follow from
 */
public record Act(String by, UUID commandId, Occurrence when) {

	/** When it happened in the world. */
	public Instant on() {
		return this.when.on();
	}

	/** When it is recorded. */
	public Instant now() {
		return this.when.recordedOn();
	}

	/** The day on which it happened. */
	public LocalDate day() {
		return LocalDate.ofInstant(on(), ZoneOffset.UTC);
	}

	/** The day on which it is recorded. */
	public LocalDate today() {
		return LocalDate.ofInstant(now(), ZoneOffset.UTC);
	}

	/** An id for something this act brings into being; the same when it is done again. */
	public UUID newId(String label) {
		return Ids.derived(this.commandId, label);
	}

	/** The given conditions with one more. */
	public Condition[] both(Condition[] conditions, Condition another) {
		return Stream.concat(Arrays.stream(conditions), Stream.of(another)).toArray(Condition[]::new);
	}

	/** The given conditions with one more, and those that every recorded fact has. */
	public Condition[] with(Condition[] conditions, Condition another) {
		return with(both(conditions, another));
	}

	/** The given conditions, and those that every recorded fact has. */
	public Condition[] with(Condition... conditions) {
		return Stream.concat(Arrays.stream(conditions), this.when.conditions().stream()).toArray(Condition[]::new);
	}

}
