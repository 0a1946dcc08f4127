/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery;

/** Why a person lets a lane go on without a delivery. */
public enum SkipReason {

	/** The partner knows it by other means. */
	TOLD_OTHERWISE,
	/** A later notice makes it pointless. */
	OUTDATED,
	/** The partner's system cannot take it. */
	NOT_ACCEPTED

}
