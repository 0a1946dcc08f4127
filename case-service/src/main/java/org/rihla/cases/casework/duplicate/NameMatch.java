/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.duplicate;

import java.util.ArrayList;
import java.util.List;

import org.rihla.cases.names.NamePart;

/** Whether two names are one: in any order, and one of them may be shorter. */
final class NameMatch {

	private NameMatch() {
	}

	/**
	 * Every part of the shorter name sounds like a part of its own in the longer one; a
	 * single part is the same only as another single one.
	 */
	static boolean areSame(List<NamePart> one, List<NamePart> other) {
		List<NamePart> shorter = (one.size() <= other.size()) ? one : other;
		List<NamePart> longer = (one.size() <= other.size()) ? other : one;
		boolean tellsEnough = shorter.size() > 1 || (shorter.size() == 1 && longer.size() == 1);
		return tellsEnough && fits(shorter, longer);
	}

	/** Every part sounds like a part of its own among the others. */
	static boolean fits(List<NamePart> parts, List<NamePart> others) {
		if (parts.isEmpty()) {
			return true;
		}
		NamePart first = parts.getFirst();
		for (int i = 0; i < others.size(); i++) {
			if (first.soundsLike(others.get(i))) {
				List<NamePart> rest = new ArrayList<>(others);
				rest.remove(i);
				if (fits(parts.subList(1, parts.size()), rest)) {
					return true;
				}
			}
		}
		return false;
	}

}
