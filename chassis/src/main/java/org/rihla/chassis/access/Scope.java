/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

/** Which records of a kind a permission covers, from narrow to wide among staff. */
public enum Scope {

	/** Named as a reader of that very record. */
	READER,
	/** Addressed to the caller's organisation. */
	ADDRESSED,
	/** Owned by the caller, or the caller is an assignee. */
	OWN,
	/** Of one of the caller's teams. */
	TEAM,
	/** Of the caller's office. */
	OFFICE,
	/** Every record. */
	ALL

}
