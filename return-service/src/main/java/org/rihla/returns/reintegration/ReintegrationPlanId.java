/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** The plan of one returnee. */
record ReintegrationPlanId(UUID value) implements Identifier {

	public static ReintegrationPlanId of(String text) {
		return new ReintegrationPlanId(UUID.fromString(text));
	}

}
