/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

import tools.jackson.databind.json.JsonMapper;

import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The calendar of each mission, out of the data files {@code calendars/}. */
@Component
public class WorkingCalendars {

	private final Map<String, WorkingCalendar> byMission = new HashMap<>();

	WorkingCalendars(JsonMapper json) throws IOException {
		for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:calendars/*.json")) {
			WorkingCalendar calendar = json.readValue(file.getContentAsByteArray(), WorkingCalendar.class);
			this.byMission.put(calendar.mission(), calendar);
		}
	}

	/** The calendar of a mission, or the usual week. */
	public WorkingCalendar of(String mission) {
		return this.byMission.getOrDefault(mission, WorkingCalendar.usual(mission));
	}

}
