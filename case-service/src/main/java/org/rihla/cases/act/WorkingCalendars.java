/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.act;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The calendar of each mission. */
public class WorkingCalendars {

	private final Map<String, WorkingCalendar> byMission;

	/** These, and the usual week for every other mission. */
	public WorkingCalendars(List<WorkingCalendar> all) {
		this.byMission = all.stream()
			.collect(Collectors.toUnmodifiableMap(WorkingCalendar::mission, Function.identity()));
	}

	/** The calendar of a mission. */
	public WorkingCalendar of(String mission) {
		WorkingCalendar known = this.byMission.get(mission);
		return (known != null) ? known : WorkingCalendar.usual(mission);
	}

}
