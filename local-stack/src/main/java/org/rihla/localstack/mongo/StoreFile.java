/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.rihla.localstack.start.DataFolderUnusable;
import org.rihla.localstack.start.FolderLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one file in which the store keeps everything. Each commit leaves old pages behind:
 * their room is used again after a while, and the file is copied to its live size between
 * two runs.
 */
final class StoreFile implements DurableFile {

	private static final Logger log = LoggerFactory.getLogger(StoreFile.class);

	private static final long MEGABYTE = 1024L * 1024;

	private static final long WORTH_COPYING = MEGABYTE;

	private static final int CACHE_MEGABYTES = 64;

	/**
	 * Longer than two syncs are apart, so that the disk never has an old state whose
	 * pages were overwritten.
	 */
	private static final int RETENTION_MILLIS = 2 * (int) Tidying.INTERVAL.toMillis();

	private static final int SPARSE_PERCENT = 50;

	private static final int GATHER_BYTES = 4 * (int) MEGABYTE;

	/** Commands wait meanwhile. */
	private static final long GATHER_NANOS = TimeUnit.MILLISECONDS.toNanos(200);

	private final Path path;

	private final FolderLock lock;

	private final MVStore store;

	private final long large;

	private StoreFile(Path path, FolderLock lock, MVStore store, long large) {
		this.path = path;
		this.lock = lock;
		this.store = store;
		this.large = large;
	}

	/**
	 * Opens a file that is committed only when asked: the library commits neither by time
	 * nor by size, since that could be in the middle of a write.
	 * @param large bytes from which on live data are gathered; a larger file is copied to
	 * its live size first
	 */
	static StoreFile open(Path path, long large) {
		FolderLock lock = FolderLock.takeFile(EmbeddedMongo.PART, path);
		try {
			MVStoreTool.compactCleanUp(path.toString());
			if (Files.exists(path) && path.toFile().length() > large) {
				copyToLiveSize(path);
			}
			MVStore store = builder(path).autoCommitDisabled().autoCommitBufferSize(0).open();
			store.setRetentionTime(RETENTION_MILLIS);
			return new StoreFile(path, lock, store, large);
		}
		catch (MVStoreException ex) {
			lock.close();
			throw damaged(path, ex);
		}
	}

	/** Opens a file as the library does, which commits once a second. */
	static MVStore openWithoutBarrier(Path path) {
		return builder(path).open();
	}

	MVStore store() {
		return this.store;
	}

	@Override
	public void commit() {
		this.store.commit();
	}

	@Override
	public void sync() {
		this.store.sync();
	}

	@Override
	public boolean wasteful() {
		return bytes() > this.large && this.store.getFileStore().getChunksFillRate() < SPARSE_PERCENT;
	}

	@Override
	public void gather() {
		long begun = System.nanoTime();
		boolean more = true;
		while (more && System.nanoTime() - begun < GATHER_NANOS) {
			more = this.store.compact(SPARSE_PERCENT, GATHER_BYTES);
		}
	}

	@Override
	public long bytes() {
		return this.store.isClosed() ? 0 : this.store.getFileStore().size();
	}

	/** Closes the file and leaves it at its live size. */
	void close() {
		try {
			boolean whole = !this.store.isClosed();
			this.store.close();
			if (whole && this.path.toFile().length() > WORTH_COPYING) {
				copyToLiveSize(this.path);
			}
		}
		catch (MVStoreException ex) {
			log.warn("The store's file could not be made smaller; it is whole", ex);
		}
		finally {
			this.lock.close();
		}
	}

	/** Closes a file that turned out to be unreadable, without touching it. */
	DataFolderUnusable closeDamaged(RuntimeException cause) {
		this.store.closeImmediately();
		this.lock.close();
		return damaged(this.path, cause);
	}

	/**
	 * A new file takes the old one's place when it is complete; whoever dies meanwhile
	 * leaves the old one.
	 */
	private static void copyToLiveSize(Path path) {
		MVStoreTool.compact(path.toString(), false);
	}

	private static DataFolderUnusable damaged(Path path, RuntimeException cause) {
		return new DataFolderUnusable(EmbeddedMongo.PART, path, String.valueOf(cause.getMessage()), cause);
	}

	private static MVStore.Builder builder(Path path) {
		return new MVStore.Builder().fileName(path.toString()).cacheSize(CACHE_MEGABYTES);
	}

}
