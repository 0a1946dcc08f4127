/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.parcel;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** Id of a parcel. */
public record ParcelId(UUID value) implements Identifier {

	public static ParcelId of(String text) {
		return new ParcelId(UUID.fromString(text));
	}

	public static ParcelId random() {
		return new ParcelId(UUID.randomUUID());
	}

}
