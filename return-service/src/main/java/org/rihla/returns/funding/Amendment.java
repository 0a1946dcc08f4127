/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

/**
 * Other limits of a line that wait for a second person.
 *
 * @param by subject of the human who proposed them
 */
record Amendment(LineId lineId, LineLimits limits, String by) {
}
