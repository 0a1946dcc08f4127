/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring.visit;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** One visit, or one attempt at it. */
public record VisitId(UUID value) implements Identifier {

	public static VisitId of(String text) {
		return new VisitId(UUID.fromString(text));
	}

}
