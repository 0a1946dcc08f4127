/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

/** What came is not an event of ours; says which header, never what it holds. */
final class UnreadableEnvelope extends RuntimeException {

	UnreadableEnvelope(String place) {
		super("Unreadable: " + place);
	}

	UnreadableEnvelope(String place, Exception cause) {
		super("Unreadable: " + place + " (" + cause.getClass().getSimpleName() + ")");
	}

}
