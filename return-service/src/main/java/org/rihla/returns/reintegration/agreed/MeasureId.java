/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.reintegration.agreed;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** One planned help; the same through all versions of a plan. */
public record MeasureId(UUID value) implements Identifier {

	public static MeasureId of(String text) {
		return new MeasureId(UUID.fromString(text));
	}

}
