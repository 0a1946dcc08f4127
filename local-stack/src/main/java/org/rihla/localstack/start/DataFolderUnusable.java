/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The data cannot be read or written: damaged, of another version, or not allowed. */
public final class DataFolderUnusable extends StartRefused {

	/**
	 * Names what is unusable and why.
	 * @param part what wanted to start, in a word or two
	 * @param data its folder or file
	 * @param reason what is wrong with it, without a full stop
	 * @param cause what said so, where something did
	 */
	public DataFolderUnusable(String part, Path data, String reason, @Nullable Throwable cause) {
		super("%s: %s cannot be used: %s; restore it from a copy or start with an empty data folder".formatted(part,
				data, firstLine(reason)), cause);
	}

	private static String firstLine(String text) {
		return text.lines().findFirst().orElse("");
	}

}
