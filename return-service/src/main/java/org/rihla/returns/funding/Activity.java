/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

/** What money is spent on. */
enum Activity {

	/** The journey. */
	TICKET,
	/** Travel documents and permits. */
	DOCUMENT,
	/** Examination and care for the journey. */
	MEDICAL,
	/** Somebody who goes along. */
	ESCORT,
	/** Cash for the way. */
	POCKET_MONEY,
	/** The first days after arrival. */
	POST_ARRIVAL,
	/** Help to build a life. */
	REINTEGRATION,
	/** A roof before departure. */
	SHELTER,
	/** People who do the work. */
	STAFF

}
