/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.eligibility;

/** What was decided. */
public enum Outcome {

	ELIGIBLE, NOT_ELIGIBLE, NEEDS_EXCEPTION

}
