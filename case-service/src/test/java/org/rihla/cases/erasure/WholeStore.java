/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.types.Binary;

/** Everything that stands in the store of the service, looked through byte by byte. */
final class WholeStore {

	private final MongoDatabase database;

	WholeStore(MongoDatabase database) {
		this.database = database;
	}

	/** The documents in which one of these words stands, by collection. */
	Map<String, List<Document>> holding(String... words) {
		Map<String, List<Document>> found = new TreeMap<>();
		for (String collection : this.database.listCollectionNames()) {
			for (Document document : this.database.getCollection(collection).find()) {
				if (isIn(document, words)) {
					found.computeIfAbsent(collection, (_) -> new ArrayList<>()).add(document);
				}
			}
		}
		return found;
	}

	/** Whether the events of all these have left. */
	boolean isSilent(Map<String, List<Document>> copy) {
		return copy.values()
			.stream()
			.flatMap(List::stream)
			.noneMatch((document) -> document.containsKey("outboxNextAt"));
	}

	/** Puts documents in the place of those that have their ids now. */
	void restore(String collection, List<Document> copy) {
		for (Document document : copy) {
			this.database.getCollection(collection).deleteOne(Filters.eq("_id", document.get("_id")));
			this.database.getCollection(collection).insertOne(document);
		}
	}

	private static boolean isIn(Object value, String... words) {
		return switch (value) {
			case Map<?, ?> map -> map.entrySet()
				.stream()
				.anyMatch((entry) -> isIn(entry.getKey(), words)
						|| (entry.getValue() != null && isIn(entry.getValue(), words)));
			case List<?> list -> list.stream().anyMatch((element) -> element != null && isIn(element, words));
			case Binary binary -> isIn(new String(binary.getData(), StandardCharsets.ISO_8859_1), words);
			case String text -> List.of(words).stream().anyMatch(text::contains);
			default -> false;
		};
	}

}
