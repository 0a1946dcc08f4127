/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

/** The command line asks for something that does not exist. */
public final class BadOption extends StartRefused {

	/**
	 * Says what is wrong.
	 * @param line names the option and what would be right
	 */
	public BadOption(String line) {
		super(line, null);
	}

}
