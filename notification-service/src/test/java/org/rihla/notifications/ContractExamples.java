/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import java.io.IOException;

import org.rihla.chassis.cipher.EventMapper;
import tools.jackson.databind.DeserializationFeature;

import org.springframework.core.io.ClassPathResource;

/** The contract's own example of each event, as a listener here would read it. */
public final class ContractExamples {

	private ContractExamples() {
	}

	/** The example of an event, read as the part that a room needs of it. */
	public static <T> T event(String type, Class<T> part) throws IOException {
		return EventMapper.create()
			.rebuild()
			.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
			.build()
			.readValue(new ClassPathResource("contracts/events/" + type + ".v1.0.example.json").getContentAsByteArray(),
					part);
	}

}
