/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where each text of an index's first key stands; the library has no index but unique
 * ones. It is made in memory when it is first asked, and kept up from then on.
 */
final class ValueIndex extends Index<Object> {

	private final String path;

	private @Nullable Map<String, Set<Object>> positions;

	/** Sparse, so that the library does not expect each document in it. */
	ValueIndex(String name, List<IndexKey> keys) {
		super(name, keys, true);
		this.path = keys.getFirst().getKey();
	}

	/** The texts that a value or {@code $in} asks for; null when it asks otherwise. */
	static @Nullable List<String> wanted(@Nullable Object value) {
		if (value instanceof String text) {
			return List.of(text);
		}
		if (value instanceof Document query && query.size() == 1 && query.get("$in") instanceof Collection<?> all
				&& all.stream().allMatch(String.class::isInstance)) {
			return all.stream().map(String.class::cast).toList();
		}
		return null;
	}

	boolean startsWith(String key) {
		return this.path.equals(key);
	}

	/** Positions of the documents that have one of these texts. */
	synchronized Set<Object> find(List<String> texts, Supplier<Stream<DocumentWithPosition<Object>>> all) {
		if (this.positions == null) {
			this.positions = new HashMap<>();
			all.get().forEach((each) -> put(texts(each.getDocument()), each.getPosition()));
		}
		Set<Object> found = new LinkedHashSet<>();
		for (String text : texts) {
			found.addAll(this.positions.getOrDefault(text, Set.of()));
		}
		return found;
	}

	private synchronized void put(Set<String> texts, Object position) {
		if (this.positions != null) {
			for (String text : texts) {
				this.positions.computeIfAbsent(text, (_) -> new LinkedHashSet<>()).add(position);
			}
		}
	}

	private synchronized void take(Set<String> texts, @Nullable Object position) {
		if (this.positions != null) {
			for (String text : texts) {
				this.positions.computeIfPresent(text, (_, there) -> {
					there.remove(position);
					return there.isEmpty() ? null : there;
				});
			}
		}
	}

	private Set<String> texts(Document document) {
		Set<String> texts = new HashSet<>();
		collect(document, this.path, texts);
		return texts;
	}

	private static void collect(@Nullable Object value, String path, Set<String> texts) {
		if (value instanceof Collection<?> all) {
			all.forEach((each) -> collect(each, path, texts));
		}
		else if (path.isEmpty()) {
			if (value instanceof String text) {
				texts.add(text);
			}
		}
		else if (value instanceof Document document) {
			int dot = path.indexOf('.');
			collect(document.get((dot < 0) ? path : path.substring(0, dot)), (dot < 0) ? "" : path.substring(dot + 1),
					texts);
		}
	}

	@Override
	public @Nullable Object getPosition(Document document) {
		return null;
	}

	@Override
	public void checkAdd(Document document, MongoCollection<Object> collection) {
	}

	@Override
	public void add(Document document, Object position, MongoCollection<Object> collection) {
		put(texts(document), position);
	}

	@Override
	public @Nullable Object remove(Document document) {
		take(texts(document), document.get("_id"));
		return null;
	}

	/** Not alone: the collection asks {@link #find}. */
	@Override
	public boolean canHandle(Document query) {
		return false;
	}

	@Override
	public Iterable<Object> getPositions(Document query) {
		throw new UnsupportedOperationException();
	}

	@Override
	public long getCount() {
		return (this.positions != null) ? this.positions.size() : 0;
	}

	/** Never, or the library would fill it at each start. */
	@Override
	public boolean isEmpty() {
		return false;
	}

	@Override
	public long getDataSize() {
		return getCount();
	}

	@Override
	public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
	}

	@Override
	public void updateInPlace(Document before, Document after, Object position, MongoCollection<Object> collection) {
		Set<String> had = texts(before);
		Set<String> has = texts(after);
		if (!had.equals(has)) {
			take(had, position);
			put(has, position);
		}
	}

	@Override
	public void drop() {
	}

}
