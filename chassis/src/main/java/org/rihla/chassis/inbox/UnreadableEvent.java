/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

/**
 * What came is not an event of ours, or its data are not what its type promises; says
 * where, never what.
 */
public final class UnreadableEvent extends RuntimeException {

	UnreadableEvent(String place) {
		super("Unreadable: " + place);
	}

	UnreadableEvent(String place, Exception cause) {
		super("Unreadable: " + place + " (" + cause.getClass().getSimpleName() + ")");
	}

}
