/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * One possible answer.
 *
 * @param value from 0, worst, to 1, best; null counts as not answered
 * @param considerReferral whether whoever gives it may want specialised help
 * @param text by language
 */
public record Option(String code, @Nullable Double value, boolean considerReferral, Map<String, String> text) {

	public Option {
		text = Map.copyOf(text);
	}
}
