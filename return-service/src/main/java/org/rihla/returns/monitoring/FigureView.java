/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;
import org.rihla.returns.monitoring.survey.Wave;

/**
 * What the surveys of one wave say of one group.
 *
 * @param official whether the instrument is; nothing of it is a target
 * @param suppressed whether the group is too small to be reported
 * @param persons how many have a composite score
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureView(String officeCode, String programmeCode, Wave wave, String instrument, boolean official,
		boolean suppressed, @Nullable Integer persons, @Nullable Map<String, Double> meanByDimension,
		@Nullable Double meanComposite) {
}
