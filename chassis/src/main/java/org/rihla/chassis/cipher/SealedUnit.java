/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.Map;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * What the database holds instead of a personal value.
 *
 * @param keyset id of the keyset that sealed it
 * @param schema version of the form of units
 */
record SealedUnit(String keyset, int schema, Binary bytes) {

	/** The version written today. */
	static final int SCHEMA = 1;

	private static final int MEMBERS = 3;

	Document toDocument() {
		return new Document("ks", this.keyset).append("s", this.schema).append("b", this.bytes);
	}

	/** The unit that this sub-document is, or null when it is none. */
	static @Nullable SealedUnit from(Map<?, ?> document) {
		if (document.size() == MEMBERS && document.get("ks") instanceof String keyset
				&& document.get("s") instanceof Integer schema && document.get("b") instanceof Binary bytes) {
			return new SealedUnit(keyset, schema, bytes);
		}
		return null;
	}

}
