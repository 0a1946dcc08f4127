/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.names;

import java.util.Collections;
import java.util.Set;

/**
 * One part of a name, such as a given or a family name.
 *
 * @param spellings normalised, with and without an article or prefix
 * @param sounds consonant skeletons; the same for both scripts
 */
public record NamePart(Set<String> spellings, Set<String> sounds) {

	public NamePart {
		spellings = Set.copyOf(spellings);
		sounds = Set.copyOf(sounds);
	}

	/** Whether the two are written alike. */
	public boolean isSpelledLike(NamePart other) {
		return !Collections.disjoint(this.spellings, other.spellings);
	}

	/** Whether the two may be the same name. */
	public boolean soundsLike(NamePart other) {
		return !Collections.disjoint(this.sounds, other.sounds);
	}

	/** A name is personal. */
	@Override
	public String toString() {
		return "***";
	}

}
