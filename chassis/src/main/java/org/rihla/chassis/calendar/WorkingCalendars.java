/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The calendar of each mission, out of the data files {@code calendars/}. */
public final class WorkingCalendars {

	private final Map<String, WorkingCalendar> byMission;

	private WorkingCalendars(Map<String, WorkingCalendar> byMission) {
		this.byMission = Map.copyOf(byMission);
	}

	/** All calendars on the class path. */
	public static WorkingCalendars read() {
		Map<String, WorkingCalendar> byMission = new HashMap<>();
		try {
			for (Resource file : new PathMatchingResourcePatternResolver()
				.getResources("classpath*:calendars/*.json")) {
				try (InputStream content = file.getInputStream()) {
					WorkingCalendar calendar = new JsonMapper().readValue(content, WorkingCalendar.class);
					byMission.put(calendar.mission(), calendar);
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the calendars", ex);
		}
		return new WorkingCalendars(byMission);
	}

	/** The calendar of a mission, or the usual week. */
	public WorkingCalendar of(String mission) {
		WorkingCalendar known = this.byMission.get(mission);
		return (known != null) ? known : WorkingCalendar.usual(mission);
	}

}
