/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

/** What a counselling session may speak of; a programme says which are mandatory. */
public enum Topic {

	/** What else the person could do. */
	ALTERNATIVES,
	/** What awaits the person. */
	SITUATION_AT_HOME,
	/** What a return means in law. */
	LEGAL_EFFECTS,
	/** What happens when. */
	STEPS_AND_TIMES,
	/** What is paid for, and what is not. */
	WHAT_IS_FUNDED,
	/** Up to boarding, at no cost. */
	RIGHT_TO_WITHDRAW,
	/** How to complain. */
	COMPLAINTS,
	/** What is done with the person's data. */
	DATA_USE,
	/** That a return ends an asylum claim or a refugee status. */
	ASYLUM_EFFECTS

}
