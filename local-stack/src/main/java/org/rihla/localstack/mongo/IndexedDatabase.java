/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.List;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import org.h2.mvstore.MVStore;

/**
 * Keeps its collections under the library's names, but as ones that use their indexes.
 */
final class IndexedDatabase extends H2Database {

	private final MVStore store;

	/** The library opens the collections while it is still constructing. */
	IndexedDatabase(String name, MVStore store, CursorRegistry cursors) {
		this.store = store;
		super(name, store, cursors);
	}

	@Override
	protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
		String fullName = getFullCollectionNamespace(name);
		return new IndexedCollection(this, name, options, this.store.openMap("databases." + fullName),
				this.store.openMap("meta." + fullName), this.cursorRegistry);
	}

	@Override
	protected Index<Object> openOrCreateSecondaryIndex(String collection, String name, List<IndexKey> keys,
			boolean sparse) {
		return new ValueIndex(name, keys);
	}

}
