/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.waitlist;

/** Why somebody waits no more. */
enum Outcome {

	/** The offer was taken. */
	PLACED,
	/** The person stays. */
	WITHDRAWN,
	/** The plan was cancelled or has failed. */
	CANCELLED,
	/** The case was closed. */
	CLOSED,
	/** The person does not want the plan. */
	DECLINED

}
