/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.folder;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Writes secrets so that nobody else on the machine can ever open them, not even for a
 * moment.
 */
public final class OwnerOnlyFile {

	private OwnerOnlyFile() {
	}

	/**
	 * Replaces the whole file in one step.
	 * @param file may exist already; its folder need not
	 * @param content of the file, in UTF-8
	 * @throws IOException when the folder cannot be written
	 */
	public static void write(Path file, String content) throws IOException {
		write(file, content.getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * Replaces the whole file in one step.
	 * @param file may exist already; its folder need not
	 * @param content of the file
	 * @throws IOException when the folder cannot be written
	 */
	public static void write(Path file, byte[] content) throws IOException {
		Files.createDirectories(file.toAbsolutePath().getParent());
		Path fresh = file.resolveSibling(file.getFileName() + ".new");
		Files.deleteIfExists(fresh);
		Files.createFile(fresh, ownerOnly());
		Files.write(fresh, content);
		Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
	}

	private static FileAttribute<?>[] ownerOnly() {
		boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
		return posix
				? new FileAttribute<?>[] {
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) }
				: new FileAttribute<?>[0];
	}

}
