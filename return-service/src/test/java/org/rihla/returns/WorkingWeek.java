/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import org.rihla.chassis.calendar.WorkingCalendar;
import org.rihla.chassis.entry.LateEntryRule;

/** Mondays to Fridays, for tests that ask for no holiday. */
public final class WorkingWeek {

	public static final LateEntryRule ENTRIES = new LateEntryRule(WorkingCalendar.usual("MA"), 3);

	private WorkingWeek() {
	}

}
