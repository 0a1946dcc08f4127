/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

import java.nio.file.Path;

/** Another process, or another part of this one, already works on these data. */
public final class DataFolderInUse extends StartRefused {

	/**
	 * Names what is taken.
	 * @param part what wanted to start, in a word or two
	 * @param data its folder or file
	 */
	public DataFolderInUse(String part, Path data) {
		super("%s: %s is in use by another process; stop that one first, or choose another data folder".formatted(part,
				data), null);
	}

}
