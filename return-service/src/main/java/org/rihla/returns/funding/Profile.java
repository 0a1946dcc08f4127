/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

/** Whom a donor's ceiling speaks of. */
public enum Profile {

	/** Somebody of age. */
	ADULT,
	/** A child on its own file. */
	CHILD,
	/** Somebody who comes along with an adult. */
	DEPENDANT,
	/** Somebody of priority 1 or 2. */
	VULNERABLE

}
