/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.task;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** One task; follows from the event that called for it. */
record TaskId(UUID value) implements Identifier {

	/** From its text form. */
	public static TaskId of(String text) {
		return new TaskId(UUID.fromString(text));
	}

}
