/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

/** Work in other hands that a case knows of, and how far it is. */
enum Work {

	/** A return that has not arrived. */
	RETURN,
	/** A return that has arrived and is not settled. */
	RETURN_SETTLING,
	/** Waiting for money or a place to return. */
	WAITING_TO_RETURN,
	/** Waiting for money for reintegration. */
	WAITING_FOR_SUPPORT,
	/** A reintegration plan that is not in force yet. */
	SUPPORT_PLANNED,
	/** A reintegration plan in force. */
	SUPPORT,
	/** The follow-up of somebody who has returned. */
	MONITORING

}
