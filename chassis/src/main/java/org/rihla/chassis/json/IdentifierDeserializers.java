/*
 * SPDX-License-UuidValue: Apache-2.0
 */

package org.rihla.chassis.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.Deserializers;

/** Reads any id record from its plain UUID. */
final class IdentifierDeserializers extends Deserializers.Base {

	@Override
	public @Nullable ValueDeserializer<?> findBeanDeserializer(JavaType type, DeserializationConfig config,
			BeanDescription.Supplier description) {
		return IdentifierFactory.makes(type.getRawClass()) ? new Reader(new IdentifierFactory(type.getRawClass()))
				: null;
	}

	@Override
	public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
		return IdentifierFactory.makes(type);
	}

	private static final class Reader extends ValueDeserializer<UuidValue> {

		private final IdentifierFactory factory;

		Reader(IdentifierFactory factory) {
			this.factory = factory;
		}

		@Override
		public @Nullable UuidValue deserialize(JsonParser parser, DeserializationContext context) {
			if (parser.currentToken() != JsonToken.VALUE_STRING) {
				return (UuidValue) context.handleUnexpectedToken(this.factory.type(), parser);
			}
			String text = parser.getString();
			UuidValue id = this.factory.parse(text);
			return (id != null) ? id
					: (UuidValue) context.handleWeirdStringValue(this.factory.type(), text, "not a UUID");
		}

	}

}
