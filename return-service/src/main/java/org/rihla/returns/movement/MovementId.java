/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.movement;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** A flight or charter; plans ask for seats on it. */
public record MovementId(UUID value) implements Identifier {

	public static MovementId of(String text) {
		return new MovementId(UUID.fromString(text));
	}

}
