/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;

import com.google.crypto.tink.prf.PrfSet;

/** Links what must not be changed unnoticed, by a key of its own. */
public final class ChainKey {

	private final Fingerprint hash;

	private final byte[] service;

	ChainKey(String service, Supplier<PrfSet> key) {
		this.hash = new Fingerprint(key);
		this.service = service.getBytes(StandardCharsets.UTF_8);
	}

	/** HMAC-SHA-256 over the service and the parts, in hexadecimal. */
	public String mac(List<String> parts) {
		byte[][] bytes = new byte[parts.size() + 1][];
		bytes[0] = this.service;
		for (int i = 0; i < parts.size(); i++) {
			bytes[i + 1] = parts.get(i).getBytes(StandardCharsets.UTF_8);
		}
		return this.hash.of(bytes);
	}

}
