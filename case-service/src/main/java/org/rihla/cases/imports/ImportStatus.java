/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.EnumSet;
import java.util.Set;

import org.rihla.chassis.aggregate.Lifecycle;

/** Where an import stands; the switch is its whole life. */
enum ImportStatus implements Lifecycle<ImportStatus> {

	CHECKED, RUNNING, DONE, DISCARDED;

	@Override
	public Set<ImportStatus> next() {
		return switch (this) {
			case CHECKED -> EnumSet.of(RUNNING, DISCARDED);
			case RUNNING -> EnumSet.of(DONE);
			case DONE, DISCARDED -> EnumSet.noneOf(ImportStatus.class);
		};
	}

}
