/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;

import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import org.jspecify.annotations.Nullable;
import org.rihla.localstack.start.PortTaken;

/**
 * A store for laptops, demonstrations and tests that MongoDB's drivers can use:
 * standalone, without sessions and without login, so on the loopback address only. A
 * write that was answered survives the death of the process.
 */
public final class EmbeddedMongo implements AutoCloseable {

	static final String PART = "Store";

	/**
	 * Answers wait for the commit on these threads, so their number bounds how many
	 * writes one commit can cover.
	 */
	private static final int ANSWERING_THREADS = 64;

	/** A file of more bytes than this is worth tidying. */
	private static final long LARGE = 64L * 1024 * 1024;

	private final MongoServer server;

	private final int port;

	private final @Nullable Barrier barrier;

	private EmbeddedMongo(MongoServer server, int port, @Nullable Barrier barrier) {
		this.server = server;
		this.port = port;
		this.barrier = barrier;
	}

	/**
	 * Opens the file and listens.
	 * @param file keeps all databases; made when missing, one process at a time
	 * @param port loopback port, 0 for any free one
	 * @param sync what an answered write survives
	 * @throws org.rihla.localstack.start.StartRefused with one clear line: file in use or
	 * damaged, port taken
	 */
	public static EmbeddedMongo start(Path file, int port, Sync sync) {
		return start(file, port, sync, LARGE, Tidying.INTERVAL);
	}

	static EmbeddedMongo start(Path file, int port, Sync sync, long large, Duration tidyEvery) {
		PortTaken.check(PART, port);
		if ("off".equals(System.getProperty("rihla.store.barrier"))) {
			return listen(new H2Backend(StoreFile.openWithoutBarrier(file)), port, null);
		}
		DurableBackend backend = open(StoreFile.open(file, large), sync, new Tidying(tidyEvery));
		return listen(backend, port, backend.barrier());
	}

	/** Where drivers of this machine connect; it names no database. */
	public String connectionString() {
		return "mongodb://127.0.0.1:" + this.port;
	}

	/**
	 * False after a commit has failed: the store then answers every command with an error
	 * until it is started again.
	 */
	public boolean healthy() {
		return this.barrier == null || this.barrier.healthy();
	}

	/** How the store has worked so far. */
	public StoreFigures figures() {
		return (this.barrier != null) ? this.barrier.figures() : new StoreFigures(0, 0, 0, 0);
	}

	/** Closes connections, commits, and leaves the file at its live size. */
	@Override
	public void close() {
		this.server.shutdownNow();
	}

	private static DurableBackend open(StoreFile file, Sync sync, Tidying tidying) {
		try {
			return new DurableBackend(file, sync, tidying);
		}
		catch (RuntimeException ex) {
			throw file.closeDamaged(ex);
		}
	}

	private static EmbeddedMongo listen(H2Backend backend, int port, @Nullable Barrier barrier) {
		MongoServer server = new MongoServer(backend);
		try {
			server.bind(new InetSocketAddress("127.0.0.1", port), 1, ANSWERING_THREADS);
			return new EmbeddedMongo(server, server.getLocalAddress().getPort(), barrier);
		}
		catch (Exception ex) {
			server.shutdownNow();
			throw new PortTaken(PART, port);
		}
	}

}
