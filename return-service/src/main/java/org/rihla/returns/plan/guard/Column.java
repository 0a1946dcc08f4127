/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The steps that wait for items of the checklist: the columns of the guard matrix. */
public enum Column {

	/** A consulate is told of a traveller. */
	CONSULATE,
	/** Return is declared. */
	DECLARE,
	/** Seats are asked for. */
	SEATS,
	/** Tickets are asked for. */
	TICKETING,
	/** All is in place. */
	READY,
	/** The group boards. */
	DEPART;

	/** The columns whose letters stand in a row of the matrix. */
	static Set<Column> in(String row) {
		return EnumSet.allOf(Column.class)
			.stream()
			.filter((column) -> row.indexOf(column.letter()) >= 0)
			.collect(Collectors.toCollection(() -> EnumSet.noneOf(Column.class)));
	}

	/**
	 * Stages of protection gates that hold at this step: its own and all earlier ones.
	 */
	Set<String> gateStages() {
		return switch (this) {
			case CONSULATE -> Set.of();
			case DECLARE, SEATS -> Set.of("DECLARE");
			case TICKETING, READY -> Set.of("DECLARE", "TICKET");
			case DEPART -> Set.of("DECLARE", "TICKET", "DEPART");
		};
	}

	private char letter() {
		return switch (this) {
			case CONSULATE -> 'C';
			case DECLARE -> 'D';
			case SEATS -> 'H';
			case TICKETING -> 'T';
			case READY -> 'R';
			case DEPART -> 'B';
		};
	}

}
