/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.json;

import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Identifier;
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

	private static final class Reader extends ValueDeserializer<Identifier> {

		private final IdentifierFactory factory;

		Reader(IdentifierFactory factory) {
			this.factory = factory;
		}

		@Override
		public @Nullable Identifier deserialize(JsonParser parser, DeserializationContext context) {
			if (parser.currentToken() != JsonToken.VALUE_STRING) {
				return (Identifier) context.handleUnexpectedToken(this.factory.type(), parser);
			}
			String text = parser.getString();
			Identifier id = this.factory.parse(text);
			return (id != null) ? id
					: (Identifier) context.handleWeirdStringValue(this.factory.type(), text, "not a UUID");
		}

	}

}
