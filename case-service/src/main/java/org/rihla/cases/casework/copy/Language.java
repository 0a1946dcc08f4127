/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework.copy;

import java.util.Locale;

/** The languages of papers for people. */
public enum Language {

	AR, FR, EN;

	/** As requests and file names write it. */
	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	boolean isRightToLeft() {
		return this == AR;
	}

}
