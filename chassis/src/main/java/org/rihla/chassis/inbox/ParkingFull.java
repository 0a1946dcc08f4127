/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

/** So much waits behind one parked case that its partition has to stand still. */
final class ParkingFull extends RuntimeException {

	ParkingFull(int records) {
		super("More than %d records wait behind a parked case".formatted(records));
	}

}
