/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * Keeps a data folder for one process at a time; the operating system lets go when that
 * process dies.
 */
public final class FolderLock implements AutoCloseable {

	private final FileChannel channel;

	private FolderLock(FileChannel channel) {
		this.channel = channel;
	}

	/**
	 * Takes a folder, and makes it where it is missing.
	 * @param part what wants it, in a word or two
	 * @throws DataFolderInUse when someone else has it
	 * @throws DataFolderUnusable when it cannot be written
	 */
	public static FolderLock take(String part, Path folder) {
		return take(part, folder, folder.resolve("in-use.lock"));
	}

	/** Takes one file of a folder, as {@link #take(String, Path)} takes a whole one. */
	public static FolderLock takeFile(String part, Path file) {
		return take(part, file, file.resolveSibling(file.getFileName() + ".lock"));
	}

	private static FolderLock take(String part, Path wanted, Path mark) {
		try {
			Files.createDirectories(mark.toAbsolutePath().getParent());
			FileChannel channel = FileChannel.open(mark, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
			if (lock(channel) == null) {
				channel.close();
				throw new DataFolderInUse(part, wanted);
			}
			return new FolderLock(channel);
		}
		catch (IOException ex) {
			throw new DataFolderUnusable(part, wanted, "cannot write there (" + ex.getClass().getSimpleName() + ")",
					ex);
		}
	}

	private static @Nullable FileLock lock(FileChannel channel) throws IOException {
		try {
			return channel.tryLock();
		}
		catch (OverlappingFileLockException _) {
			return null;
		}
	}

	@Override
	public void close() {
		try {
			this.channel.close();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
