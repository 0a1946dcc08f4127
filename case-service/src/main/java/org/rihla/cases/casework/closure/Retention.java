/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.closure;

/** Kinds of closed cases that are kept for a time of their own. */
public enum Retention {

	NOT_RETURNED, RETURNED, WITH_PLAN, ADMIN;

	/** Which one applies; support after the return makes the longest. */
	public static Retention of(ClosureGroup group, boolean supported) {
		return switch (group) {
			case RETURNED -> supported ? WITH_PLAN : RETURNED;
			case NOT_RETURNED -> NOT_RETURNED;
			case ADMIN -> supported ? WITH_PLAN : ADMIN;
		};
	}

}
