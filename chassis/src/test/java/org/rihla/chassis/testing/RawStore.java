/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.testing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;

/** Looks at everything that a service has stored, also at bytes. */
public final class RawStore {

	private static final Set<String> NOT_ASKED = Set.of("erasures", "audit");

	private final MongoDatabase database;

	public RawStore(MongoDatabase database) {
		this.database = database;
	}

	/**
	 * Which documents name one of these, as {@code collection/id}. Not asked are the
	 * records of erasures, what is kept of their events, and the audit trail.
	 */
	public List<String> naming(Collection<?> names) {
		List<String> found = new ArrayList<>();
		all((collection, document) -> {
			String text = text(document);
			boolean allowed = NOT_ASKED.contains(collection) || "erasure.completed".equals(document.get("type"));
			if (!allowed && names.stream().anyMatch((name) -> text.contains(name.toString()))) {
				found.add(collection + "/" + document.get("_id"));
			}
		});
		return found;
	}

	/** Whether no event of documents with these keys waits to leave. */
	public boolean isSilent(Collection<UUID> keys) {
		List<String> names = keys.stream().map(UUID::toString).toList();
		List<Document> waiting = new ArrayList<>();
		all((_, document) -> {
			if (names.contains(document.get("key")) && document.containsKey("outboxNextAt")) {
				waiting.add(document);
			}
		});
		return waiting.isEmpty();
	}

	/** Without any filter, which would have to have an index. */
	private void all(BiConsumer<String, Document> each) {
		for (String collection : this.database.listCollectionNames()) {
			this.database.getCollection(collection).find().forEach((document) -> each.accept(collection, document));
		}
	}

	private static String text(@Nullable Object value) {
		return switch (value) {
			case Document document -> text(document.entrySet());
			case Map.Entry<?, ?> entry -> entry.getKey() + "=" + text(entry.getValue());
			case Collection<?> many -> String.join(" ", many.stream().map(RawStore::text).toList());
			case Binary binary -> new String(binary.getData(), StandardCharsets.UTF_8);
			case null, default -> String.valueOf(value);
		};
	}

}
