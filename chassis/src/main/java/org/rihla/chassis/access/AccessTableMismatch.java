/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.access;

import java.util.List;

/** The controllers of a service are not those that {@code endpoints.csv} names. */
final class AccessTableMismatch extends RuntimeException {

	AccessTableMismatch(String service, List<String> wrong) {
		super("contracts/access/endpoints.csv and the controllers of %s differ: %s".formatted(service,
				String.join("; ", wrong)));
	}

}
