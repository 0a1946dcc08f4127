/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import com.google.crypto.tink.prf.PrfSet;
import org.bson.BsonDocument;
import org.bson.BsonDocumentReader;
import org.bson.BsonDocumentWriter;
import org.bson.Document;
import org.bson.codecs.DecoderContext;
import org.bson.codecs.DocumentCodec;
import org.bson.codecs.EncoderContext;
import org.rihla.chassis.aggregate.Aggregate;

import static org.assertj.core.api.Assertions.assertThat;

/** Mappers and hashes with keys in memory, for tests that need no key store. */
public final class TestCipher implements Keysets {

	private final Map<String, Keyset> keysets = new ConcurrentHashMap<>();

	private final PrfSet hash = KeysetKind.HASHING.use(KeysetKind.HASHING.generate());

	private final PrfSet index = KeysetKind.HASHING.use(KeysetKind.HASHING.generate());

	private final Set<String> asked = new HashSet<>();

	private final Set<String> destroyed = new HashSet<>();

	/** A mapper with keys of its own. */
	public static SealingMapper mapper() {
		return new TestCipher().mapperOf("test-service");
	}

	/**
	 * The aggregate as the store would give it back. Fails when it cannot be stored, or
	 * when the copy would be stored otherwise.
	 */
	public static <A extends Aggregate<?>> A reloaded(A aggregate) {
		SealingMapper mapper = mapper();
		String id = aggregate.id().value().toString();
		Subject subject = new Subject("aggregates", id, id);
		Document stored = stored(mapper.write(aggregate, subject));
		@SuppressWarnings("unchecked")
		A copy = mapper.read(stored, (Class<A>) aggregate.getClass(), subject);
		assertThat(mapper.write(copy, subject)).isEqualTo(stored);
		return copy;
	}

	/** The aggregate as it would be stored, to be searched for what must not be there. */
	public static String json(Aggregate<?> aggregate) {
		String id = aggregate.id().value().toString();
		return stored(mapper().write(aggregate, new Subject("aggregates", id, id))).toJson();
	}

	/** What the driver gives back for what it was given. */
	static Document stored(Map<String, Object> state) {
		BsonDocument bson = new BsonDocument();
		new DocumentCodec().encode(new BsonDocumentWriter(bson), new Document(state), EncoderContext.builder().build());
		return new DocumentCodec().decode(new BsonDocumentReader(bson), DecoderContext.builder().build());
	}

	/** A hash with a key of its own. */
	public static Fingerprint fingerprint() {
		return new Fingerprint(new TestCipher()::serviceHash);
	}

	/** An index with a key of its own. */
	public static BlindIndex blindIndex() {
		return new BlindIndex(new TestCipher()::index);
	}

	SealingMapper mapperOf(String service) {
		return new SealingMapper(new FieldCipher(service, this));
	}

	@Override
	public PrfSet serviceHash() {
		return this.hash;
	}

	@Override
	public PrfSet chain() {
		return this.hash;
	}

	@Override
	public PrfSet index() {
		return this.index;
	}

	@Override
	public Keyset of(String subject, Compartment compartment) {
		String name = subject + ':' + compartment;
		this.asked.add(name);
		if (this.destroyed.contains(name)) {
			throw new Erased(name);
		}
		return this.keysets.computeIfAbsent(name,
				(_) -> new Keyset(UUID.randomUUID().toString(), KeysetKind.SEALING.use(KeysetKind.SEALING.generate())));
	}

	/** The keysets that were needed since the last call. */
	Set<String> asked() {
		Set<String> names = Set.copyOf(this.asked);
		this.asked.clear();
		return names;
	}

	@Override
	public List<String> destroy(String subject) {
		List<String> ids = new ArrayList<>();
		for (Compartment compartment : Compartment.values()) {
			destroy(subject, compartment);
			Keyset keyset = this.keysets.get(subject + ':' + compartment);
			if (keyset != null) {
				ids.add(keyset.id());
			}
		}
		return ids;
	}

	void destroy(String subject, Compartment compartment) {
		this.destroyed.add(subject + ':' + compartment);
	}

}
