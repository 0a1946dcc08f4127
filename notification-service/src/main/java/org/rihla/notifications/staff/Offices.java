/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.staff;

/** At which offices a role is told of something. */
enum Offices {

	/** Where the event comes from. */
	OFFICE,
	/** There, and where people arrive. */
	BOTH,
	/** Wherever in the mission the role is. */
	MISSION

}
