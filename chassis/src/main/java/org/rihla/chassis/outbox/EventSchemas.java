/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The schemas of {@code contracts/events}: what may leave as an event. */
public final class EventSchemas {

	private final Map<String, Schema> schemas = new ConcurrentHashMap<>();

	private final SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

	/**
	 * Checks the data of an event.
	 * @throws IllegalStateException naming the places that break the schema, without the
	 * values
	 */
	public void check(String type, byte[] data) {
		List<Error> errors = this.schemas.computeIfAbsent(type, this::load)
			.validate(new String(data, StandardCharsets.UTF_8), InputFormat.JSON,
					(execution) -> execution.executionConfig((config) -> config.formatAssertionsEnabled(true)));
		if (!errors.isEmpty()) {
			throw new IllegalStateException("%s breaks its schema at %s".formatted(type,
					errors.stream().map((error) -> error.getInstanceLocation() + " " + error.getKeyword()).toList()));
		}
	}

	private Schema load(String type) {
		try (InputStream schema = getClass().getResourceAsStream("/contracts/events/" + type + ".v1.0.json")) {
			if (schema == null) {
				throw new IllegalStateException("No schema for event " + type);
			}
			return this.registry.getSchema(schema);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
