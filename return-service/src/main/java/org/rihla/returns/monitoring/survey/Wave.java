/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.survey;

/** When in the time after arrival a survey is taken. */
public enum Wave {

	/** In the first weeks. */
	BASELINE,
	/** On the way. */
	MIDTERM,
	/** At the end of support. */
	ENDLINE

}
