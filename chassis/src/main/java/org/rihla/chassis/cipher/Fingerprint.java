/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.Supplier;

import com.google.crypto.tink.prf.PrfSet;
import org.springframework.util.function.SingletonSupplier;

/**
 * Keyed hash of requests: a bare hash of personal data could be guessed. The same in all
 * instances of a service and after each restart.
 */
public final class Fingerprint {

	private static final int TEXT_BYTES = 32;

	private static final int UUID_BYTES = 16;

	private static final byte FOR_TEXT = 0;

	private static final byte FOR_UUID = 1;

	private final SingletonSupplier<PrfSet> key;

	Fingerprint(Supplier<PrfSet> key) {
		this.key = SingletonSupplier.of(key);
	}

	/** HMAC-SHA-256 over the parts and their lengths, in hexadecimal. */
	public String of(byte[]... parts) {
		return HexFormat.of().formatHex(hash(FOR_TEXT, TEXT_BYTES, parts));
	}

	/** An id that follows from the parts (RFC 9562, UUIDv8). */
	public UUID uuid(byte[]... parts) {
		ByteBuffer bytes = ByteBuffer.wrap(hash(FOR_UUID, UUID_BYTES, parts));
		long high = (bytes.getLong() & 0xffff_ffff_ffff_0fffL) | 0x8000L;
		long low = (bytes.getLong() & 0x3fff_ffff_ffff_ffffL) | 0x8000_0000_0000_0000L;
		return new UUID(high, low);
	}

	private byte[] hash(byte use, int length, byte[][] parts) {
		try {
			return this.key.obtain().computePrimary(message(use, parts), length);
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot hash", ex);
		}
	}

	private static byte[] message(byte use, byte[][] parts) {
		int size = 1;
		for (byte[] part : parts) {
			size += Integer.BYTES + part.length;
		}
		ByteBuffer message = ByteBuffer.allocate(size).put(use);
		for (byte[] part : parts) {
			message.putInt(part.length).put(part);
		}
		return message.array();
	}

}
