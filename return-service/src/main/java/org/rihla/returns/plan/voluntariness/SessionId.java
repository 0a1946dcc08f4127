/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.voluntariness;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** A counselling session of a plan. */
public record SessionId(UUID value) implements Identifier {

	public static SessionId of(String text) {
		return new SessionId(UUID.fromString(text));
	}

}
