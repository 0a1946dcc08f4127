/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

/** Whom it reaches. */
public enum Level {

	/** The returnee and the family. */
	INDIVIDUAL,
	/** Where they live. */
	COMMUNITY,
	/** Services for everybody. */
	STRUCTURAL

}
