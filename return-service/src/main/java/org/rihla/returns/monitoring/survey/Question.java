/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.Map;

/**
 * One question.
 *
 * @param weight inside its dimension
 * @param scored whether its answer counts
 * @param sensitive whether its answer is kept with protection data
 * @param scale the options to choose from
 * @param text by language
 */
public record Question(String code, String dimension, double weight, boolean scored, boolean sensitive, String scale,
		Map<String, String> text) {

	public Question {
		text = Map.copyOf(text);
	}
}
