/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher.keys;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.Test;
import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Erased;
import org.rihla.chassis.cipher.Keyset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class KeyStoreTests {

	private static final byte[] PLAIN = "Amal".getBytes(StandardCharsets.UTF_8);

	private static final byte[] PLACE = "place".getBytes(StandardCharsets.UTF_8);

	private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

	private final MongoCollection<Document> collection = KeyCollections.fresh();

	private final String secret = MasterKey.generate();

	private final AtomicLong nanos = new AtomicLong();

	@Test
	void makesOneKeysetPerSubjectAndCompartment() {
		KeyStore keys = instance();

		keys.of("c1", Compartment.CORE);
		keys.of("c1", Compartment.CORE);
		keys.of("c1", Compartment.MEDICAL);
		keys.of("c2", Compartment.CORE);

		assertThat(this.collection.distinct("_id", String.class)).containsExactlyInAnyOrder("c1:CORE", "c1:MEDICAL",
				"c2:CORE");
		assertThat(this.collection.distinct("ks", String.class)).hasSize(3);
	}

	@Test
	void opensAfterARestart() throws GeneralSecurityException {
		byte[] sealed = instance().of("c1", Compartment.CORE).aead().encrypt(PLAIN, PLACE);

		Keyset again = instance().of("c1", Compartment.CORE);

		assertThat(again.aead().decrypt(sealed, PLACE)).isEqualTo(PLAIN);
	}

	@Test
	void agreesOnOneKeysetWhenManyInstancesNeedItFirst() throws Exception {
		int instances = 12;
		CountDownLatch start = new CountDownLatch(1);
		List<Future<Keyset>> made = new ArrayList<>();
		try (ExecutorService threads = Executors.newFixedThreadPool(instances)) {
			for (int i = 0; i < instances; i++) {
				KeyStore instance = instance();
				made.add(threads.submit(() -> {
					start.await();
					return instance.of("c1", Compartment.CORE);
				}));
			}
			start.countDown();
		}

		Keyset first = made.getFirst().get();
		byte[] sealed = first.aead().encrypt(PLAIN, PLACE);
		for (Future<Keyset> keyset : made) {
			assertThat(keyset.get().id()).isEqualTo(first.id());
			assertThat(keyset.get().aead().decrypt(sealed, PLACE)).isEqualTo(PLAIN);
		}
	}

	@Test
	void neverOpensAgainWhatItDestroyed() {
		KeyStore keys = instance();
		keys.of("c1", Compartment.CORE);
		keys.of("c2", Compartment.CORE);

		keys.destroy("c1");

		assertThatExceptionOfType(Erased.class).isThrownBy(() -> keys.of("c1", Compartment.CORE));
		assertThatExceptionOfType(Erased.class).isThrownBy(() -> instance().of("c1", Compartment.CORE));
		assertThat(keys.of("c2", Compartment.CORE)).isNotNull();
	}

	@Test
	void makesNoKeysetForAnErasedSubject() {
		KeyStore keys = instance();

		keys.destroy("c1");

		for (Compartment compartment : Compartment.values()) {
			assertThatExceptionOfType(Erased.class).isThrownBy(() -> keys.of("c1", compartment));
		}
	}

	@Test
	void keepsOnlyAMarkOfWhatItDestroyed() {
		KeyStore keys = instance();
		String id = keys.of("c1", Compartment.CORE).id();

		assertThat(keys.destroy("c1")).containsExactly(id);

		assertThat(keys.destroy("c1")).containsExactly(id);
		assertThat(stored("c1:CORE"))
			.isEqualTo(new Document("_id", "c1:CORE").append("ks", id).append("destroyedAt", Date.from(NOON)));
	}

	@Test
	void keepsTheTimeOfTheFirstDestruction() {
		instance().destroy("c1");

		new KeyStore(this.collection, MasterKey.parse("case-service", this.secret), Clock.systemUTC(), this.nanos::get)
			.destroy("c1");

		assertThat(stored("c1:CORE")).containsEntry("destroyedAt", Date.from(NOON));
	}

	@Test
	void followsADestructionElsewhereWithinAMinute() {
		KeyStore keys = instance();
		keys.of("c1", Compartment.CORE);
		instance().destroy("c1");
		assertThat(keys.of("c1", Compartment.CORE)).isNotNull();

		this.nanos.addAndGet(KeyStore.CACHE_LIFE.toNanos());

		assertThatExceptionOfType(Erased.class).isThrownBy(() -> keys.of("c1", Compartment.CORE));
	}

	@Test
	void staysClosedUnderAnotherMasterKey() {
		instance().of("c1", Compartment.CORE);

		KeyStore wrong = instanceWith(MasterKey.parse("case-service", MasterKey.generate()));

		assertThatIllegalStateException().isThrownBy(() -> wrong.of("c1", Compartment.CORE))
			.withMessage("Keyset c1:CORE of case-service does not open: "
					+ "it was wrapped by another master key, or changed");
	}

	@Test
	void staysClosedForAnotherService() {
		instance().of("c1", Compartment.CORE);

		KeyStore other = instanceWith(MasterKey.parse("return-service", this.secret));

		assertThatIllegalStateException().isThrownBy(() -> other.of("c1", Compartment.CORE));
	}

	@Test
	void staysClosedUnderAnotherSubject() {
		instance().of("c1", Compartment.CORE);
		this.collection.insertOne(stored("c1:CORE").append("_id", "c2:CORE"));

		assertThatIllegalStateException().isThrownBy(() -> instance().of("c2", Compartment.CORE));
	}

	@Test
	void storesNoKeyInTheClear() {
		instance().of("c1", Compartment.CORE);

		byte[] wrapped = stored("c1:CORE").get("wrapped", Binary.class).getData();

		assertThat(new String(wrapped, StandardCharsets.ISO_8859_1)).doesNotContain("type.googleapis.com");
	}

	@Test
	void hashesAlikeInAllInstances() throws GeneralSecurityException {
		byte[] hash = instance().serviceHash().computePrimary(PLAIN, 16);

		assertThat(instance().serviceHash().computePrimary(PLAIN, 16)).isEqualTo(hash);
	}

	private KeyStore instance() {
		return instanceWith(MasterKey.parse("case-service", this.secret));
	}

	private KeyStore instanceWith(MasterKey master) {
		return new KeyStore(this.collection, master, Clock.fixed(NOON, ZoneOffset.UTC), this.nanos::get);
	}

	private Document stored(String name) {
		Document stored = this.collection.find(Filters.eq(name)).first();
		assertThat(stored).isNotNull();
		return stored;
	}

}
