/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.folder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.rihla.localstack.start.DataFolderUnusable;
import org.rihla.localstack.start.FolderLock;

/**
 * The data folder of one local stack, with a place for each part. One process at a time
 * works on it.
 */
public final class StackFolder implements AutoCloseable {

	private static final String PART = "Data folder";

	private static final String MARK = "rihla-data-folder.txt";

	private static final String STATE = "stack.json";

	private static final List<String> CONTENT = List.of("kafka", "store", "identity", "mail", "partner", "keys", "logs",
			"seeded", STATE);

	private static final long SPACE_NEEDED = 300L * 1024 * 1024;

	private final Path root;

	private final FolderLock lock;

	private StackFolder(Path root, FolderLock lock) {
		this.root = root;
		this.lock = lock;
	}

	/**
	 * Takes a folder for this process, and makes it where it is missing.
	 * @param root an earlier data folder, an empty folder or a path where one can be made
	 * @return the folder, until it is closed
	 * @throws org.rihla.localstack.start.StartRefused when it is in use, is something
	 * else, or has no room
	 */
	public static StackFolder take(Path root) {
		refuseForeign(root);
		FolderLock lock = FolderLock.take(PART, root);
		try {
			OwnerOnlyFile.write(root.resolve(MARK), "Data of a Rihla demonstration; ./run --reset empties it.\n");
			refuseFull(root);
			return new StackFolder(root, lock);
		}
		catch (IOException ex) {
			lock.close();
			throw new DataFolderUnusable(PART, root, "cannot write there", ex);
		}
		catch (DataFolderUnusable ex) {
			lock.close();
			throw ex;
		}
	}

	/** A mistyped {@code --data} must not end in someone's documents. */
	private static void refuseForeign(Path root) {
		if (!Files.exists(root) || Files.exists(root.resolve(MARK))) {
			return;
		}
		try (Stream<Path> content = Files.list(root)) {
			if (content.findAny().isPresent()) {
				throw new DataFolderUnusable(PART, root, "it holds something else", null);
			}
		}
		catch (IOException ex) {
			throw new DataFolderUnusable(PART, root, "cannot look into it", ex);
		}
	}

	private static void refuseFull(Path root) throws IOException {
		long free = Files.getFileStore(root).getUsableSpace();
		if (free < SPACE_NEEDED) {
			throw new DataFolderUnusable(PART, root,
					"its disk has %d MB left, %d are needed".formatted(free >> 20, SPACE_NEEDED >> 20), null);
		}
	}

	/** Removes everything that a stack ever wrote here, and nothing else. */
	public void empty() {
		for (String name : CONTENT) {
			try (Stream<Path> old = Files.walk(this.root.resolve(name))) {
				for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
			catch (NoSuchFileException _) {
				continue;
			}
			catch (IOException ex) {
				throw new DataFolderUnusable(PART, this.root, "cannot empty it", ex);
			}
		}
	}

	/**
	 * The place of one part.
	 * @param part one of the names that {@link #empty()} knows
	 * @return its folder or file, which need not exist yet
	 */
	public Path of(String part) {
		return this.root.resolve(part);
	}

	/**
	 * Where it is written down who works here.
	 * @return the file of {@link StackState}
	 */
	public Path state() {
		return this.root.resolve(STATE);
	}

	@Override
	public void close() {
		this.lock.close();
	}

}
