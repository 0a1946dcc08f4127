/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

/** The data of an event are not what its type promises; says where, never what. */
public final class UnreadableEvent extends RuntimeException {

	UnreadableEvent(String place, Exception cause) {
		super("Unreadable: " + place + " (" + cause.getClass().getSimpleName() + ")");
	}

}
