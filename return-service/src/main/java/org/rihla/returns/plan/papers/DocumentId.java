/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.plan.papers;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** A travel document of somebody in a plan. */
public record DocumentId(UUID value) implements Identifier {

	public static DocumentId of(String text) {
		return new DocumentId(UUID.fromString(text));
	}

}
