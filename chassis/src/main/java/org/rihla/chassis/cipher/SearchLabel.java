/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

import java.util.regex.Pattern;

/**
 * A kind of text that can be searched for. Equal texts under two labels have nothing in
 * common.
 *
 * @param name short, lower case; it stands in every token
 * @param bits what is kept of a hash, 8 to 128: so few that several different texts share
 * a token where frequent ones could be guessed, all of them where only exact hits help
 */
public record SearchLabel(String name, int bits) {

	private static final Pattern NAME = Pattern.compile("[a-z]{1,12}");

	private static final int MOST = 128;

	public SearchLabel {
		if (!NAME.matcher(name).matches() || bits < Byte.SIZE || bits > MOST) {
			throw new IllegalArgumentException(
					"A label has 1 to 12 small letters and 8 to 128 bits, not %s and %d".formatted(name, bits));
		}
	}

	/** The term for a text, prepared as the label asks for. */
	public SearchTerm of(String text) {
		return new SearchTerm(this, text);
	}
}
