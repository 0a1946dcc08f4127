/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.systemtests.compose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The files of this project, seen from its root. */
public final class Repository {

	private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

	private Repository() {
	}

	/** A file or folder by its path from the root. */
	public static Path path(String path) {
		return ROOT.resolve(path).normalize();
	}

	/** The text of one file. */
	public static String read(String path) throws IOException {
		return Files.readString(path(path));
	}

}
