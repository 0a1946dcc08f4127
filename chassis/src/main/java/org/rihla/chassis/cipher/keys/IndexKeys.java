/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.security.GeneralSecurityException;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.Ticker;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PrfSet;
import org.bson.Document;
import org.rihla.chassis.cipher.KeysetKind;

/**
 * The keys of the search tokens, apart from those that seal. They are changed in steps,
 * each a minute after the one before, when every instance knows of it: add a key, write
 * all tokens anew, drop the old keys, write all tokens anew.
 */
public final class IndexKeys {

	private static final String NAME = "service:INDEX";

	private static final KeysetKind<PrfSet> KIND = KeysetKind.HASHING;

	private final WrappedKeysets keysets;

	private final LoadingCache<String, PrfSet> opened;

	IndexKeys(WrappedKeysets keysets, Ticker ticker) {
		this.keysets = keysets;
		this.opened = Caffeine.newBuilder()
			.expireAfterWrite(KeyStore.CACHE_LIFE)
			.ticker(ticker)
			.executor(Runnable::run)
			.build((name) -> KIND.use(keysets.unwrapped(keysets.stored(name, KIND), KIND)));
	}

	PrfSet current() {
		return this.opened.get(NAME);
	}

	/** How many keys tokens are written with. */
	public int count() {
		return stored(this.keysets.stored(NAME, KIND)).size();
	}

	/** Adds a key beside those there are; from now on tokens are written with it too. */
	public void add() {
		change((keyset) -> {
			KeysetHandle.Builder.Entry added = KeysetHandle.importKey(KIND.generate().getPrimary().getKey())
				.withRandomId()
				.makePrimary();
			return KeysetHandle.newBuilder(keyset).addEntry(added);
		});
	}

	/** Drops all keys but the newest. */
	public void dropOld() {
		change((keyset) -> {
			KeysetHandle.Builder kept = KeysetHandle.newBuilder(keyset);
			for (int place = kept.size() - 1; place >= 0; place--) {
				if (!kept.getAt(place).isPrimary()) {
					kept.deleteAt(place);
				}
			}
			return kept;
		});
	}

	private void change(Change change) {
		Document seen = this.keysets.stored(NAME, KIND);
		try {
			if (!this.keysets.replace(seen, change.of(stored(seen)).build(), KIND)) {
				throw new IllegalStateException("The index keys are being changed by another instance");
			}
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot change the index keys", ex);
		}
		this.opened.invalidateAll();
	}

	private KeysetHandle stored(Document document) {
		return this.keysets.unwrapped(document, KIND);
	}

	/** What is made of a keyset. */
	private interface Change {

		KeysetHandle.Builder of(KeysetHandle keyset);

	}

}
