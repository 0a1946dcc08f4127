/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

/** The step of a return from which a gate holds onwards. */
public enum Stage {

	DECLARE, TICKET, DEPART, ARRIVE

}
