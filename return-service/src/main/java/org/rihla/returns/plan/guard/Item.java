/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.guard;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rihla.chassis.aggregate.Condition;

/**
 * The guard matrix: which item of the checklist must hold before which step. Letters:
 * contact the consulate, declare, hold seats, ticket, ready, board. What expires is
 * looked at on the day it is needed, not today.
 */
public enum Item {

	// @formatter:off
	IDENTITY       ("CDHTRB", PapersGuards::identity),
	HOLD           ("CDHTRB", ClearanceGuards::hold),
	CLEARANCE      ("CD.T.B", ClearanceGuards::answered),
	CLAIM          ("C.....", ClearanceGuards::claim),
	CONSENT        ("C.....", ClearanceGuards::consent),
	COUNSELLING    (".D....", VoluntarinessGuards::counselling),
	CAPACITY       (".D.T.B", ClearanceGuards::capacity),
	PROTECTION     (".DHTRB", ClearanceGuards::protection),
	DECLARATION    ("..HTRB", VoluntarinessGuards::declaration),
	FUNDING        ("..HT..", JourneyGuards::funding),
	COOLING_OFF    ("...T..", VoluntarinessGuards::coolingOff),
	RECONFIRMED    ("...TRB", VoluntarinessGuards::reconfirmed),
	DOCUMENT       ("...TRB", PapersGuards::document),
	EXIT           ("...TRB", PapersGuards::exit),
	TRANSIT        ("...TRB", PapersGuards::transit),
	FITNESS        ("...TRB", PapersGuards::fitness),
	ESCORT         ("...TRB", PapersGuards::escort),
	RECEPTION      ("...TR.", JourneyGuards::reception),
	BRIEFING       ("....RB", JourneyGuards::briefing),
	PRE_EMBARKATION("....RB", PapersGuards::preEmbarkation),
	GROUP          ("..HTRB", JourneyGuards::group);
	// @formatter:on

	private final Set<Column> columns;

	private final Function<Assessment, Stream<Gap>> check;

	Item(String row, Function<Assessment, Stream<Gap>> check) {
		this.columns = Column.in(row);
		this.check = check;
	}

	/** Whether the step waits for it. */
	boolean guards(Column column) {
		return this.columns.contains(column);
	}

	/** What keeps the item from being satisfied. */
	Stream<Gap> gaps(Assessment assessment) {
		return this.check.apply(assessment);
	}

	/** All that the step of this assessment still waits for. */
	public static List<Condition> unmet(Assessment assessment) {
		return Gap.conditions(guarding(assessment.column()).flatMap((item) -> item.gaps(assessment)).toList());
	}

	/**
	 * Whether something that the step waited for no longer holds. What belongs to the
	 * moment of the step is asked anew at the next one and cannot be lost; a hold
	 * suspends the plan.
	 */
	public static boolean lost(Assessment assessment) {
		return guarding(assessment.column()).filter(Item::lasts)
			.flatMap((item) -> item.gaps(assessment))
			.findAny()
			.isPresent() || (GROUP.guards(assessment.column()) && JourneyGuards.childAlone(assessment));
	}

	private boolean lasts() {
		return switch (this) {
			case HOLD, CLEARANCE, CLAIM, CONSENT, COOLING_OFF, RECONFIRMED, GROUP -> false;
			case IDENTITY, COUNSELLING, CAPACITY, PROTECTION, DECLARATION, FUNDING, DOCUMENT, EXIT, TRANSIT, FITNESS,
					ESCORT, RECEPTION, BRIEFING, PRE_EMBARKATION ->
				true;
		};
	}

	/** The items that a step waits for. */
	static Stream<Item> guarding(Column column) {
		return Arrays.stream(values()).filter((item) -> item.guards(column));
	}

}
