/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import org.rihla.chassis.json.ValueModule;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The examples of events that all services are tested with. */
public final class ContractExamples {

	private static final JsonMapper MAPPER = JsonMapper.builder()
		.changeDefaultVisibility((visibility) -> visibility.withVisibility(PropertyAccessor.CREATOR, Visibility.ANY))
		.addModule(new ValueModule())
		.disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
		.build();

	private ContractExamples() {
	}

	/** The data of an event. */
	public static ObjectNode event(String type) {
		return (ObjectNode) MAPPER.readTree(text(type));
	}

	/** The same as a consumer's own record. */
	public static <T> T read(String type, Class<T> record) {
		return MAPPER.readValue(text(type), record);
	}

	private static String text(String type) {
		try {
			return new ClassPathResource("contracts/events/" + type + ".v1.0.example.json")
				.getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
