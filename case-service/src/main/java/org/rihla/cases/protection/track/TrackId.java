/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection.track;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Id of one track; random, so that it tells nothing. */
public record TrackId(UUID value) implements Identifier {

	/** From its text form. */
	public static TrackId of(String text) {
		return new TrackId(UUID.fromString(text));
	}

}
