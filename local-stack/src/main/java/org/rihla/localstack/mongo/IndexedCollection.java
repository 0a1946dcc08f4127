/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/**
 * Looks only at the documents that an index finds for a part of a query. The library does
 * so when a query names the keys of a unique index and nothing else; otherwise it reads
 * all there is, at each write of an aggregate, since that names the version too.
 */
final class IndexedCollection extends H2Collection {

	IndexedCollection(MongoDatabase database, String name, CollectionOptions options, MVMap<Object, Document> data,
			MVMap<String, Object> meta, CursorRegistry cursors) {
		super(database, name, options, data, meta, cursors);
	}

	@Override
	protected QueryResult matchDocuments(Document query, @Nullable Document orderBy, int skip, int limit, int batch,
			@Nullable Document fields) {
		Set<Object> found = isNaturalDescending(orderBy) ? null : find(query);
		return (found != null) ? matchDocuments(query, found, orderBy, skip, limit, batch, fields)
				: super.matchDocuments(query, orderBy, skip, limit, batch, fields);
	}

	/** Where all that match are, and perhaps others; null when no index can tell. */
	private @Nullable Set<Object> find(Document query) {
		Set<Object> fewest = null;
		for (Map.Entry<String, Object> part : query.entrySet()) {
			Set<Object> found = switch (part.getKey()) {
				case "$and" -> inEach(part.getValue());
				case "$or" -> inAny(part.getValue());
				default -> find(part.getKey(), part.getValue());
			};
			fewest = fewer(fewest, found);
		}
		return fewest;
	}

	private @Nullable Set<Object> inEach(Object queries) {
		Set<Object> fewest = null;
		for (Document query : documents(queries)) {
			fewest = fewer(fewest, find(query));
		}
		return fewest;
	}

	private @Nullable Set<Object> inAny(Object queries) {
		Set<Object> all = new LinkedHashSet<>();
		for (Document query : documents(queries)) {
			Set<Object> found = find(query);
			if (found == null) {
				return null;
			}
			all.addAll(found);
		}
		return all;
	}

	private @Nullable Set<Object> find(String key, @Nullable Object value) {
		for (Index<Object> index : getIndexes()) {
			if (index instanceof ValueIndex values && values.startsWith(key)) {
				List<String> wanted = ValueIndex.wanted(value);
				return (wanted != null) ? values.find(wanted, this::streamAllDocumentsWithPosition) : null;
			}
			Document query = new Document(key, value);
			if (index.canHandle(query)) {
				Set<Object> found = new LinkedHashSet<>();
				index.getPositions(query).forEach(found::add);
				return found;
			}
		}
		return null;
	}

	private static @Nullable Set<Object> fewer(@Nullable Set<Object> some, @Nullable Set<Object> others) {
		if (some == null || others == null) {
			return (some != null) ? some : others;
		}
		return (others.size() < some.size()) ? others : some;
	}

	private static List<Document> documents(Object queries) {
		return ((Collection<?>) queries).stream().map(Document.class::cast).toList();
	}

}
