/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

/** What a person found a possible duplicate to be. */
public enum Resolution {

	/** Two people. */
	NOT_DUPLICATE,
	/** One person, helped before. */
	SAME_PERSON_EARLIER_CASE,
	/** One person with two open cases; this one is to be closed. */
	SAME_OPEN_CASE

}
