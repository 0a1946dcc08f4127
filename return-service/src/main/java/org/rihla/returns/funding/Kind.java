/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

/** Which of a person's two plans the money is for. */
public enum Kind {

	/** The journey home. */
	RETURN,
	/** What comes after it. */
	REINTEGRATION

}
