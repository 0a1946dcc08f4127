/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.rihla.localstack.start.DataFolderInUse;
import org.rihla.localstack.start.DataFolderUnusable;
import org.rihla.localstack.start.StartRefused;

/**
 * The one file in which the store keeps everything; the open file is locked for this
 * process.
 */
record StoreFile(MVStore store) implements DurableFile {

	private static final int CACHE_MEGABYTES = 64;

	/**
	 * Commands wait while the file is compacted, so it stops after this time, done or
	 * not.
	 */
	private static final int COMPACTION_MILLIS = 500;

	/**
	 * Opens a file that is committed only when asked: the library commits neither by
	 * itself nor by size, since that could be in the middle of a write.
	 */
	static StoreFile open(Path file) {
		return new StoreFile(open(file, builder(file).autoCommitDisabled().autoCommitBufferSize(0)));
	}

	/** Opens a file as the library does, which commits once a second. */
	static MVStore openWithoutBarrier(Path file) {
		return open(file, builder(file));
	}

	static StartRefused refusal(Path file, RuntimeException cause) {
		if (cause instanceof MVStoreException refused && refused.getErrorCode() == DataUtils.ERROR_FILE_LOCKED) {
			return new DataFolderInUse(EmbeddedMongo.PART, file);
		}
		return new DataFolderUnusable(EmbeddedMongo.PART, file, String.valueOf(cause.getMessage()), cause);
	}

	private static MVStore.Builder builder(Path file) {
		return new MVStore.Builder().fileName(file.toString()).cacheSize(CACHE_MEGABYTES);
	}

	private static MVStore open(Path file, MVStore.Builder builder) {
		try {
			Files.createDirectories(file.toAbsolutePath().getParent());
			return builder.open();
		}
		catch (IOException ex) {
			throw new DataFolderUnusable(EmbeddedMongo.PART, file, "cannot write there", ex);
		}
		catch (RuntimeException ex) {
			throw refusal(file, ex);
		}
	}

	@Override
	public void commit() {
		this.store.commit();
	}

	@Override
	public void sync() {
		this.store.sync();
	}

	/**
	 * The library forgets its retention time when it compacts; without it a power cut
	 * could take more than the end.
	 */
	@Override
	public void compact() {
		int retention = this.store.getRetentionTime();
		try {
			this.store.compactFile(COMPACTION_MILLIS);
		}
		finally {
			this.store.setRetentionTime(retention);
		}
	}

	@Override
	public long bytes() {
		return this.store.isClosed() ? 0 : this.store.getFileStore().size();
	}

	@Override
	public void close() {
		this.store.close(COMPACTION_MILLIS);
	}

}
