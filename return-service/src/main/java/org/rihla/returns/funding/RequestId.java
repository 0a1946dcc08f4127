/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.funding;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** One request for a whole package; the plan names it. */
record RequestId(UUID value) implements Identifier {

	public static RequestId of(String text) {
		return new RequestId(UUID.fromString(text));
	}

}
