/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.paging;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

import org.bson.Document;
import org.bson.json.JsonParseException;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.Fingerprint;
import org.rihla.chassis.problem.RequestRefused;

/**
 * Cursors: the place in a list where a page ended, with a keyed hash over it and over
 * what the list was. Another filter, order or caller makes them invalid.
 */
public final class Cursors {

	private static final int HASH = 32;

	private final Fingerprint fingerprint;

	Cursors(Fingerprint fingerprint) {
		this.fingerprint = fingerprint;
	}

	/**
	 * The cursor of a place.
	 * @param place the values that the list is ordered by, of the last item; no personal
	 * data
	 * @param list what makes this list this list: its name, filter, order, caller
	 */
	public String of(List<?> place, String... list) {
		String text = new Document("p", place).toJson();
		return encode(hash(text, list) + text);
	}

	/**
	 * The place where a cursor was made; null without a cursor.
	 * @throws RequestRefused (400) when it was made for another list, or by others
	 */
	public @Nullable List<Object> place(@Nullable String cursor, String... list) {
		if (cursor == null) {
			return null;
		}
		try {
			String known = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
			String text = known.substring(Math.min(HASH, known.length()));
			if (isOurs(known, hash(text, list))) {
				return Document.parse(text).getList("p", Object.class);
			}
		}
		catch (IllegalArgumentException | JsonParseException _) {
			// no cursor of ours
		}
		throw new RequestRefused("cursor-invalid", "A cursor belongs to one list, filter, order and caller");
	}

	/**
	 * A page of what was found, of which one more than the limit was asked for: if it is
	 * there, the page ends with the cursor of its last item.
	 */
	public <T> Page<T> page(List<T> found, int limit, Function<? super T, List<?>> placeOf, String... list) {
		List<T> shown = found.subList(0, Math.min(limit, found.size()));
		return new Page<>(shown, (found.size() > limit) ? of(placeOf.apply(shown.getLast()), list) : null);
	}

	private static boolean isOurs(String known, String hash) {
		return MessageDigest.isEqual(
				known.substring(0, Math.min(HASH, known.length())).getBytes(StandardCharsets.UTF_8),
				hash.getBytes(StandardCharsets.UTF_8));
	}

	private String hash(String text, String... list) {
		byte[][] parts = Stream.concat(Stream.of("cursor", text), Arrays.stream(list))
			.map((part) -> part.getBytes(StandardCharsets.UTF_8))
			.toArray(byte[][]::new);
		return this.fingerprint.of(parts).substring(0, HASH);
	}

	private static String encode(String text) {
		return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
	}

}
