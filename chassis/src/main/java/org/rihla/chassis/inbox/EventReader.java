/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.rihla.chassis.json.ValueModule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data of events openly: unknown members are ignored. */
final class EventReader {

	private final JsonMapper mapper = JsonMapper.builder()
		.changeDefaultVisibility((visibility) -> visibility.withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
		.addModule(new ValueModule())
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	<T> T read(byte[] data, Class<T> type) {
		try {
			return this.mapper.readValue(data, type);
		}
		catch (JacksonException ex) {
			throw new UnreadableEvent("data as " + type.getSimpleName(), ex);
		}
	}

}
