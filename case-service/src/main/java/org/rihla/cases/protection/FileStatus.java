/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.protection;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where a protection file stands; the switch is its whole life. */
enum FileStatus implements Lifecycle<FileStatus> {

	OPEN, CLOSED;

	@Override
	public Set<FileStatus> next() {
		return switch (this) {
			case OPEN -> EnumSet.of(CLOSED);
			case CLOSED -> EnumSet.of(OPEN);
		};
	}

}
