/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

import com.google.crypto.tink.prf.PrfSet;
import com.mongodb.client.MongoCollection;
import org.bson.Document;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class IndexKeysTests {

	private final MongoCollection<Document> collection = KeyCollections.fresh();

	private final String secret = MasterKey.generate();

	private final AtomicLong nanos = new AtomicLong();

	@Test
	void keepsTheirKeysetApartFromAllOthers() {
		KeyStore keys = instance();

		PrfSet index = keys.index();

		assertThat(index.getPrimaryId()).isNotEqualTo(keys.serviceHash().getPrimaryId());
		assertThat(this.collection.distinct("_id", String.class)).containsExactlyInAnyOrder("service:INDEX",
				"service:FINGERPRINT");
	}

	@Test
	void areTheSameAfterARestart() {
		assertThat(ids(instance())).isEqualTo(ids(instance()));
	}

	@Test
	void keepTheOldKeyUntilItIsDropped() {
		KeyStore keys = instance();
		Integer old = keys.index().getPrimaryId();

		keys.indexKeys().add();

		Integer added = keys.index().getPrimaryId();
		assertThat(ids(keys)).containsExactlyInAnyOrder(old, added);
		keys.indexKeys().dropOld();
		assertThat(ids(keys)).containsExactly(added);
		assertThat(ids(instance())).containsExactly(added);
		assertThat(keys.indexKeys().count()).isOne();
	}

	@Test
	void followAChangeElsewhereWithinAMinute() {
		KeyStore keys = instance();
		ids(keys);
		instance().indexKeys().add();
		assertThat(ids(keys)).hasSize(1);

		this.nanos.addAndGet(KeyStore.CACHE_LIFE.toNanos());

		assertThat(ids(keys)).hasSize(2);
	}

	private KeyStore instance() {
		return new KeyStore(this.collection, MasterKey.parse("case-service", this.secret), Clock.systemUTC(),
				this.nanos::get);
	}

	private static List<Integer> ids(KeyStore keys) {
		try {
			return List.copyOf(keys.index().getPrfs().keySet());
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
