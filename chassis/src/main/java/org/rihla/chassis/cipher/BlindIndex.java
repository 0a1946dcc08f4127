/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;

/**
 * Makes sealed texts findable: a token is a keyed hash of a text, cut to the bits of its
 * label, in the form {@code <key id>:<label>:<value>}. Each key gives a token of its own,
 * so that while keys change old and new ones are both written and both asked for. Who has
 * the database sees which records share a token, and nothing else.
 */
public final class BlindIndex {

	private final Supplier<PrfSet> keys;

	BlindIndex(Supplier<PrfSet> keys) {
		this.keys = keys;
	}

	/** One token per key for a term. */
	public List<String> tokens(SearchTerm term) {
		return tokens(List.of(term));
	}

	/** The tokens of all terms, each once, in a fixed order. */
	public List<String> tokens(Collection<SearchTerm> terms) {
		try {
			List<String> tokens = new ArrayList<>();
			for (Map.Entry<Integer, Prf> key : new TreeMap<>(this.keys.get().getPrfs()).entrySet()) {
				for (SearchTerm term : terms) {
					tokens.add(token(key.getKey(), key.getValue(), term));
				}
			}
			return tokens.stream().distinct().sorted().toList();
		}
		catch (GeneralSecurityException ex) {
			throw new IllegalStateException("Cannot hash a search term");
		}
	}

	private static String token(int keyId, Prf key, SearchTerm term) throws GeneralSecurityException {
		SearchLabel label = term.label();
		byte[] message = (label.name() + '\0' + term.text()).getBytes(StandardCharsets.UTF_8);
		byte[] value = key.compute(message, (label.bits() + Byte.SIZE - 1) / Byte.SIZE);
		int surplus = value.length * Byte.SIZE - label.bits();
		value[value.length - 1] &= (byte) (0xff << surplus);
		return "%08x:%s:%s".formatted(keyId, label.name(), HexFormat.of().formatHex(value));
	}

}
