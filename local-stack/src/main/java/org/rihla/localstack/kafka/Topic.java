/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.kafka;

import java.util.Map;

/** One topic as the contracts name it; {@code config} is in the broker's own words. */
public record Topic(String name, int partitions, Map<String, String> config) {

	public Topic {
		config = Map.copyOf(config);
	}

}
