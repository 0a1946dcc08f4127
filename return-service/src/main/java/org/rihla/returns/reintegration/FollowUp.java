/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * How far the follow-up of one returnee has come.
 *
 * @param baselineSurveyId survey of the first weeks, once scored
 * @param endlineSurveyId survey of the last weeks, once scored
 * @param lastVisitSettled whether the last visit of the calendar was made, or is known
 * not to be possible
 */
public record FollowUp(@Nullable UUID baselineSurveyId, @Nullable UUID endlineSurveyId, boolean lastVisitSettled) {

	/** Nothing is known of anybody. */
	public static FollowUp none() {
		return new FollowUp(null, null, false);
	}

}
