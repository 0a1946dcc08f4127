/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.rihla.chassis.aggregate.Condition;

/**
 * The guard matrix: which item of the checklist must hold before which step. Letters:
 * contact the consulate, declare, hold seats, ticket, ready, board. Source: domain.md,
 * 5.3.
 */
enum Item {

	// @formatter:off
	IDENTITY       ("CDHTRB", Assessment::identity),
	HOLD           ("CDHTRB", Assessment::hold),
	CLEARANCE      ("CD.T.B", Assessment::answered),
	CLAIM          ("C.....", Assessment::claim),
	CONSENT        ("C.....", Assessment::consent),
	COUNSELLING    (".D....", Assessment::counselling),
	CAPACITY       (".D.T.B", Assessment::capacity),
	PROTECTION     (".DHTRB", Assessment::protection),
	DECLARATION    ("..HTRB", Assessment::declaration),
	FUNDING        ("..HT..", Assessment::funding),
	COOLING_OFF    ("...T..", Assessment::coolingOff),
	RECONFIRMED    ("...TRB", Assessment::reconfirmed),
	DOCUMENT       ("...TRB", Assessment::document),
	EXIT           ("...TRB", Assessment::exit),
	TRANSIT        ("...TRB", Assessment::transit),
	FITNESS        ("...TRB", Assessment::fitness),
	ESCORT         ("...TRB", Assessment::escort),
	RECEPTION      ("...TR.", Assessment::reception),
	BRIEFING       ("....RB", Assessment::briefing),
	PRE_EMBARKATION("....RB", Assessment::preEmbarkation),
	GROUP          ("..HTRB", Assessment::group);
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
	static List<Condition> unmet(Assessment assessment) {
		return Gap.conditions(guarding(assessment.column()).flatMap((item) -> item.gaps(assessment)).toList());
	}

	/** The items that a step waits for. */
	static Stream<Item> guarding(Column column) {
		return Arrays.stream(values()).filter((item) -> item.guards(column));
	}

}
