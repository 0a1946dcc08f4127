/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Requests and answers over HTTP carry the bare value of a {@link Sensitive} member; who
 * may see it is decided before the answer is made.
 */
public final class SensitiveModule extends SimpleModule {

	public SensitiveModule() {
		super("rihla-sensitive-bare");
		addSerializer(Sensitive.class, new Writer());
		addDeserializer(Sensitive.class, new Reader(null));
	}

	@SuppressWarnings("rawtypes")
	private static final class Writer extends ValueSerializer<Sensitive> {

		@Override
		public void serialize(Sensitive value, JsonGenerator generator, SerializationContext context) {
			context.writeValue(generator, value.reveal());
		}

	}

	@SuppressWarnings("rawtypes")
	private static final class Reader extends ValueDeserializer<Sensitive> {

		private final @Nullable JavaType content;

		Reader(@Nullable JavaType content) {
			this.content = content;
		}

		@Override
		public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty member) {
			return new Reader(contentOf(context));
		}

		@Override
		public @Nullable Sensitive deserialize(JsonParser parser, DeserializationContext context) {
			JavaType type = (this.content != null) ? this.content : contentOf(context);
			Object value = context.readValue(parser, type);
			return (value != null) ? Sensitive.of(value) : null;
		}

		private static JavaType contentOf(DeserializationContext context) {
			JavaType type = context.getContextualType();
			return (type != null) ? type.containedTypeOrUnknown(0) : context.constructType(Object.class);
		}

	}

}
