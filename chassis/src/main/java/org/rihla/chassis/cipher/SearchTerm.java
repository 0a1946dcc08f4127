/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.cipher;

/** A personal text to be found again; only its tokens are stored. */
public record SearchTerm(SearchLabel label, String text) {

	@Override
	public String toString() {
		return this.label.name() + ":***";
	}

}
