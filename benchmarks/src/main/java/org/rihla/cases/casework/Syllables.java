/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.util.SplittableRandom;

/** Invented names: the nth is borne about 1/n as often as the first. */
final class Syllables {

	private static final int GIVEN = 400;

	private static final int FAMILY = 2_000;

	private static final String CONSONANTS = "bdfjkmnrstl";

	private static final String VOWELS = "aeiou";

	private Syllables() {
	}

	static String given(SplittableRandom random) {
		return name(ranked(GIVEN, random), 3);
	}

	static String family(SplittableRandom random) {
		return name(ranked(FAMILY, random) + 7 * GIVEN, 4);
	}

	private static int ranked(int names, SplittableRandom random) {
		return (int) Math.exp(random.nextDouble() * Math.log(names));
	}

	private static String name(int number, int syllables) {
		StringBuilder name = new StringBuilder();
		int rest = number * 7919;
		for (int i = 0; i < syllables; i++) {
			name.append(CONSONANTS.charAt(Math.floorMod(rest, CONSONANTS.length())))
				.append(VOWELS.charAt(Math.floorMod(rest / 3, VOWELS.length())));
			rest = rest / CONSONANTS.length() + 31 * number;
		}
		return name.toString();
	}

}
