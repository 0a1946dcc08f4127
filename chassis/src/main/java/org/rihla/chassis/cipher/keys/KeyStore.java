/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.UUID;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PrfSet;
import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Erased;
import org.rihla.chassis.cipher.Keyset;
import org.rihla.chassis.cipher.KeysetKind;
import org.rihla.chassis.cipher.Keysets;

/**
 * Keysets in a database of their own, wrapped by the master keyset. Made on first use; a
 * destroyed one stays as a mark, so that it is never made again.
 */
public final class KeyStore implements Keysets {

	/** How long an instance may still open what another has destroyed. */
	static final Duration CACHE_LIFE = Duration.ofSeconds(60);

	private static final int CACHE_SIZE = 5_000;

	private static final String SERVICE_HASH = "service:FINGERPRINT";

	private final MongoCollection<Document> keysets;

	private final MasterKey master;

	private final Clock clock;

	private final Cache<String, Keyset> opened;

	KeyStore(MongoCollection<Document> keysets, MasterKey master, Clock clock, Ticker ticker) {
		this.keysets = keysets;
		this.master = master;
		this.clock = clock;
		this.opened = Caffeine.newBuilder()
			.expireAfterWrite(CACHE_LIFE)
			.maximumSize(CACHE_SIZE)
			.ticker(ticker)
			.executor(Runnable::run)
			.build();
	}

	@Override
	public Keyset of(String subject, Compartment compartment) {
		return this.opened.get(name(subject, compartment), this::open);
	}

	/**
	 * Destroys the keysets of a subject, also those not yet made: what they sealed never
	 * opens again, and nothing new is sealed. Other instances follow within a minute. May
	 * be repeated.
	 * @param subject the case, or the aggregate where there is no case
	 */
	public void destroy(String subject) {
		for (Compartment compartment : Compartment.values()) {
			String name = name(subject, compartment);
			mark(name);
			this.opened.invalidate(name);
		}
	}

	@Override
	public PrfSet serviceHash() {
		return KeysetKind.HASHING.use(unwrapped(stored(SERVICE_HASH, KeysetKind.HASHING), KeysetKind.HASHING));
	}

	private Keyset open(String name) {
		Document stored = stored(name, KeysetKind.SEALING);
		return new Keyset(stored.getString("ks"), KeysetKind.SEALING.use(unwrapped(stored, KeysetKind.SEALING)));
	}

	private KeysetHandle unwrapped(Document stored, KeysetKind<?> kind) {
		String name = stored.getString("_id");
		if (stored.containsKey("destroyedAt")) {
			throw new Erased(name);
		}
		return this.master.unwrap(stored.get("wrapped", Binary.class).getData(), kind, name);
	}

	private Document stored(String name, KeysetKind<?> kind) {
		Document found = this.keysets.find(Filters.eq(name)).first();
		return (found != null) ? found : make(name, kind);
	}

	private Document make(String name, KeysetKind<?> kind) {
		Document made = new Document("_id", name).append("ks", UUID.randomUUID().toString())
			.append("wrapped", new Binary(this.master.wrap(kind.generate(), kind, name)));
		try {
			this.keysets.insertOne(made);
			return made;
		}
		catch (MongoWriteException ex) {
			ignoreDuplicate(ex);
			return stored(name, kind);
		}
	}

	private void mark(String name) {
		Bson alive = Filters.and(Filters.eq(name), Filters.exists("destroyedAt", false));
		Bson destruction = Updates.combine(Updates.set("destroyedAt", Date.from(this.clock.instant())),
				Updates.unset("wrapped"));
		try {
			this.keysets.updateOne(alive, destruction, new UpdateOptions().upsert(true));
		}
		catch (MongoWriteException ex) {
			ignoreDuplicate(ex);
		}
	}

	private static void ignoreDuplicate(MongoWriteException ex) {
		if (ex.getError().getCategory() != ErrorCategory.DUPLICATE_KEY) {
			throw ex;
		}
	}

	private static String name(String subject, Compartment compartment) {
		return subject + ':' + compartment;
	}

}
