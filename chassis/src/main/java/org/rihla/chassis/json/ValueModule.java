/*
 * SPDX-License-UuidValue: Apache-2.0
 */

package org.rihla.chassis.json;

import java.time.Instant;
import java.util.UUID;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Identifiers as plain UUIDs in both directions, also as map keys; instants in UTC with
 * exactly three fraction digits (RFC 3339).
 */
public final class ValueModule extends SimpleModule {

	public ValueModule() {
		super("rihla-values");
		addSerializer(Instant.class, new Text<>() {
			@Override
			String text(Instant value) {
				return InstantText.of(value);
			}
		});
		addSerializer(UUID.class, new Text<>() {
			@Override
			String text(UUID value) {
				return value.toString();
			}
		});
		addSerializer(UuidValue.class, new Text<>() {
			@Override
			String text(UuidValue value) {
				return value.value().toString();
			}
		});
		addKeySerializer(UuidValue.class, new ValueSerializer<>() {
			@Override
			public void serialize(UuidValue key, JsonGenerator generator, SerializationContext context) {
				generator.writeName(key.value().toString());
			}
		});
	}

	@Override
	public void setupModule(SetupContext context) {
		super.setupModule(context);
		context.addDeserializers(new IdentifierDeserializers());
		context.addKeyDeserializers(new IdentifierKeys());
	}

	private abstract static class Text<T> extends ValueSerializer<T> {

		abstract String text(T value);

		@Override
		public void serialize(T value, JsonGenerator generator, SerializationContext context) {
			generator.writeString(text(value));
		}

	}

}
