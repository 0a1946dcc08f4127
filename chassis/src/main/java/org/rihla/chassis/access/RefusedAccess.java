/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

/** Is told at once when somebody asks for what none of their roles has. */
@FunctionalInterface
public interface RefusedAccess {

	/** Before the refusal is answered. */
	void refused(Caller caller, String action);

}
