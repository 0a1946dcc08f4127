/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.prf.PrfSet;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.rihla.chassis.cipher.Compartment;
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

	private static final String CHAIN = "service:AUDIT";

	private final WrappedKeysets keysets;

	private final IndexKeys indexKeys;

	private final Clock clock;

	private final Cache<String, Keyset> opened;

	KeyStore(MongoCollection<Document> keysets, MasterKey master, Clock clock, Ticker ticker) {
		this.keysets = new WrappedKeysets(keysets, master);
		this.indexKeys = new IndexKeys(this.keysets, ticker);
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

	@Override
	public List<String> destroy(String subject) {
		List<String> destroyed = new ArrayList<>();
		for (Compartment compartment : Compartment.values()) {
			String name = name(subject, compartment);
			mark(name);
			this.opened.invalidate(name);
			this.keysets.idOf(name).ifPresent(destroyed::add);
		}
		return destroyed;
	}

	@Override
	public PrfSet serviceHash() {
		return hash(SERVICE_HASH);
	}

	@Override
	public PrfSet chain() {
		return hash(CHAIN);
	}

	@Override
	public PrfSet index() {
		return this.indexKeys.current();
	}

	IndexKeys indexKeys() {
		return this.indexKeys;
	}

	private PrfSet hash(String name) {
		return KeysetKind.HASHING
			.use(this.keysets.unwrapped(this.keysets.stored(name, KeysetKind.HASHING), KeysetKind.HASHING));
	}

	private Keyset open(String name) {
		Document stored = this.keysets.stored(name, KeysetKind.SEALING);
		return new Keyset(stored.getString("ks"),
				KeysetKind.SEALING.use(this.keysets.unwrapped(stored, KeysetKind.SEALING)));
	}

	private void mark(String name) {
		Bson alive = Filters.and(Filters.eq(name), Filters.exists(WrappedKeysets.DESTROYED, false));
		Bson destruction = Updates.combine(Updates.set(WrappedKeysets.DESTROYED, Date.from(this.clock.instant())),
				Updates.unset(WrappedKeysets.WRAPPED));
		try {
			this.keysets.documents().updateOne(alive, destruction, new UpdateOptions().upsert(true));
		}
		catch (MongoWriteException ex) {
			WrappedKeysets.ignoreDuplicate(ex);
		}
	}

	private static String name(String subject, Compartment compartment) {
		return subject + ':' + compartment;
	}

}
