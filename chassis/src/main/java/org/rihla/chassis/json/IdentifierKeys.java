/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.json;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.deser.KeyDeserializers;

/** Reads any id record from a map key. */
final class IdentifierKeys implements KeyDeserializers {

	@Override
	public @Nullable KeyDeserializer findKeyDeserializer(JavaType type, DeserializationConfig config,
			BeanDescription.Supplier description) {
		return IdentifierFactory.makes(type.getRawClass()) ? new Reader(new IdentifierFactory(type.getRawClass()))
				: null;
	}

	private static final class Reader extends KeyDeserializer {

		private final IdentifierFactory factory;

		Reader(IdentifierFactory factory) {
			this.factory = factory;
		}

		@Override
		public @Nullable Object deserializeKey(String key, DeserializationContext context) {
			Object id = this.factory.parse(key);
			return (id != null) ? id : context.handleWeirdKey(this.factory.type(), key, "not a UUID");
		}

	}

}
