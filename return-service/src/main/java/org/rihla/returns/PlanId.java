/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** The return of one group. */
public record PlanId(UUID value) implements Identifier {

	public static PlanId of(String text) {
		return new PlanId(UUID.fromString(text));
	}

}
