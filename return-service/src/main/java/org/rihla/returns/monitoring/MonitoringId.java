/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns.monitoring;

import java.util.UUID;

import org.rihla.chassis.aggregate.Identifier;

/** The follow-up of one returnee. */
record MonitoringId(UUID value) implements Identifier {

	public static MonitoringId of(String text) {
		return new MonitoringId(UUID.fromString(text));
	}

}
