/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.rules;

/** How often somebody is visited. */
public enum CalendarKind {

	/** As usual. */
	STANDARD,
	/** Children, people on a protection track, the most urgent. */
	CLOSE

}
