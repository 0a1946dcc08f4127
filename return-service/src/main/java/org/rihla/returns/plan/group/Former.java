/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.group;

import org.rihla.returns.PersonId;

/** Somebody who was in the group and goes another way. */
public record Former(PersonId personId, Left left) {

	/** Which way. */
	public enum Left {

		/** The person stays. */
		WITHDRAWN,
		/** The person goes on in a plan of its own. */
		SPLIT_OFF

	}

}
