/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** One conditional part of a measure; the same through all versions of a plan. */
public record TrancheId(UUID value) implements Identifier {

	public static TrancheId of(String text) {
		return new TrancheId(UUID.fromString(text));
	}

}
