/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import org.jspecify.annotations.Nullable;

/** Is told when a caller wanted what that caller may not have. */
@FunctionalInterface
public interface RefusedAccess {

	/**
	 * Before the refusal is answered.
	 * @param code what stood against it
	 * @param id of what was asked for, if the address names one
	 */
	void refused(Caller caller, String action, String code, @Nullable String id);

}
