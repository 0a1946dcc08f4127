/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.imports;

import java.util.List;

import org.rihla.chassis.cipher.Compartment;
import org.rihla.chassis.cipher.Sealed;
import org.rihla.chassis.cipher.Sensitive;

/**
 * Some groups of an import that are worked on at once; sealed until then.
 *
 * @param tries that came to no end
 */
record Chunk(int number, @Sealed(Compartment.CORE) Sensitive<List<Entry>> entries, int tries) {

	static final int SIZE = 50;

	/** After so many, what still fails is refused, and the rest goes on. */
	private static final int TRIES = 3;

	/** Not worked on yet. */
	static Chunk of(int number, List<Entry> entries) {
		return new Chunk(number, Sensitive.of(List.copyOf(entries)), 0);
	}

	boolean isLastTry() {
		return this.tries + 1 >= TRIES;
	}

	/** Something in it failed without a reason that the file could mend. */
	Chunk triedAgain() {
		return new Chunk(this.number, this.entries, this.tries + 1);
	}

}
