/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.util.Optional;
import java.util.UUID;

import com.google.crypto.tink.KeysetHandle;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.types.Binary;
import org.rihla.chassis.cipher.Erased;
import org.rihla.chassis.cipher.KeysetKind;

/** Keysets as they are stored: under their name, wrapped by the master keyset. */
final class WrappedKeysets {

	static final String WRAPPED = "wrapped";

	static final String DESTROYED = "destroyedAt";

	private final MongoCollection<Document> keysets;

	private final MasterKey master;

	WrappedKeysets(MongoCollection<Document> keysets, MasterKey master) {
		this.keysets = keysets;
		this.master = master;
	}

	MongoCollection<Document> documents() {
		return this.keysets;
	}

	/** The stored one, made when there was none. */
	Document stored(String name, KeysetKind<?> kind) {
		Document found = this.keysets.find(Filters.eq(name)).first();
		return (found != null) ? found : make(name, kind);
	}

	/** What the units name it by; also of one that was destroyed. */
	Optional<String> idOf(String name) {
		Document found = this.keysets.find(Filters.eq(name)).first();
		return Optional.ofNullable((found != null) ? found.getString("ks") : null);
	}

	KeysetHandle unwrapped(Document stored, KeysetKind<?> kind) {
		String name = stored.getString("_id");
		if (stored.containsKey(DESTROYED)) {
			throw new Erased(name);
		}
		return this.master.unwrap(stored.get(WRAPPED, Binary.class).getData(), kind, name);
	}

	/**
	 * Puts other keys in the place of those that were seen.
	 * @return false when others did so meanwhile
	 */
	boolean replace(Document seen, KeysetHandle keyset, KeysetKind<?> kind) {
		String name = seen.getString("_id");
		Binary wrapped = new Binary(this.master.wrap(keyset, kind, name));
		return this.keysets
			.updateOne(Filters.and(Filters.eq(name), Filters.eq("ks", seen.getString("ks"))),
					Updates.combine(Updates.set(WRAPPED, wrapped), Updates.set("ks", UUID.randomUUID().toString())))
			.getMatchedCount() == 1;
	}

	private Document make(String name, KeysetKind<?> kind) {
		Document made = new Document("_id", name).append("ks", UUID.randomUUID().toString())
			.append(WRAPPED, new Binary(this.master.wrap(kind.generate(), kind, name)));
		try {
			this.keysets.insertOne(made);
			return made;
		}
		catch (MongoWriteException ex) {
			ignoreDuplicate(ex);
			return stored(name, kind);
		}
	}

	/** Another instance was first, which is as good. */
	static void ignoreDuplicate(MongoWriteException ex) {
		if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
			throw ex;
		}
	}

}
