/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.util.LinkedHashMap;
import java.util.Map;

import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/**
 * One event in its final form, waiting inside the document of its aggregate; the relay
 * copies these headers and bytes and never makes them again.
 *
 * @param seq position in the aggregate's sequence, from 1
 * @param audit who did what, for the trail and never for the wire; the first event of a
 * change has it
 */
record OutboxEntry(long seq, String id, String type, Map<String, String> headers, byte[] value,
		@Nullable Document audit) {

	static OutboxEntry of(Document entry) {
		Map<String, String> headers = new LinkedHashMap<>();
		entry.get("headers", Document.class).forEach((name, text) -> headers.put(name, (String) text));
		return new OutboxEntry(entry.getLong("seq"), entry.getString("id"), entry.getString("type"), headers,
				entry.get("value", Binary.class).getData(), entry.get(OutboxFields.AUDIT, Document.class));
	}

	/** Without its audit part, which is kept elsewhere. */
	Document document() {
		return new Document("seq", this.seq).append("id", this.id)
			.append("type", this.type)
			.append("headers", new Document(new LinkedHashMap<>(this.headers)))
			.append("value", new Binary(this.value));
	}

	int size() {
		return this.value.length;
	}

}
