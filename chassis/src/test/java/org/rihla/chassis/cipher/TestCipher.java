/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Mappers and hashes with keys in memory, for tests that need no key store. */
public final class TestCipher implements Keysets {

	private final Map<String, Keyset> keysets = new ConcurrentHashMap<>();

	private final Set<String> asked = new HashSet<>();

	private final Set<String> destroyed = new HashSet<>();

	/** A mapper with keys of its own. */
	public static SealingMapper mapper() {
		return new TestCipher().mapperOf("test-service");
	}

	/** A hash with a key of its own. */
	public static Fingerprint fingerprint() {
		return new Fingerprint(() -> KeysetKind.HASHING.use(KeysetKind.HASHING.generate()));
	}

	SealingMapper mapperOf(String service) {
		return new SealingMapper(new FieldCipher(service, this));
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

	void destroy(String subject, Compartment compartment) {
		this.destroyed.add(subject + ':' + compartment);
	}

}
