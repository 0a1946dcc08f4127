/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.rules;

import java.time.Period;

import org.jspecify.annotations.Nullable;
import org.rihla.returns.monitoring.survey.Wave;

/**
 * One line of a calendar.
 *
 * @param after arrival
 * @param wave of the survey that it serves, if one
 */
public record PlannedVisit(Period after, Kind kind, @Nullable Wave wave) {

	/** How the returnee is met. */
	public enum Kind {

		/** By telephone or message. */
		CONTACT,
		/** In person. */
		VISIT

	}

}
