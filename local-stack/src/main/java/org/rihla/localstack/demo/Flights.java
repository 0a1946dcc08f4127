/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.demo;

/** Plans a further flight whenever the present one is full. */
final class Flights {

	private final Backoffice backoffice;

	private final int capacity;

	private String current = "";

	private int taken;

	Flights(Backoffice backoffice, int capacity) {
		this.backoffice = backoffice;
		this.capacity = capacity;
		this.taken = capacity;
	}

	synchronized String withRoomFor(int places) {
		if (this.taken + places > this.capacity) {
			this.current = this.backoffice.flight(this.capacity);
			this.taken = 0;
		}
		this.taken += places;
		return this.current;
	}

}
