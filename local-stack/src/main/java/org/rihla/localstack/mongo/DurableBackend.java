/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.localstack.mongo;

import java.util.function.Supplier;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.ServerVersion;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.NoSuchCommandException;
import io.netty.channel.Channel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs each command behind the barrier and answers with a copy: the library changes
 * stored documents in place, and an answer that still pointed at one could leave torn.
 */
final class DurableBackend extends H2Backend {

	private static final Logger log = LoggerFactory.getLogger(DurableBackend.class);

	private final StoreFile file;

	private final Barrier barrier;

	DurableBackend(StoreFile file, Sync sync, Tidying tidying) {
		super(file.store());
		version(ServerVersion.MONGO_5_0);
		this.file = file;
		this.barrier = new Barrier(file, sync, tidying);
	}

	Barrier barrier() {
		return this.barrier;
	}

	@Override
	protected MongoDatabase openOrCreateDatabase(String name) {
		return new IndexedDatabase(name, getMvStore(), getCursorRegistry());
	}

	/**
	 * The library logs a command that failed with its whole content; here a failure is an
	 * answer, and no log has content.
	 */
	@Override
	public Document handleCommand(Channel channel, String database, String command, Document query) {
		try {
			return behindBarrier(channel, database, command, query);
		}
		catch (RuntimeException ex) {
			log.debug("{} on {} failed: {}", command, database, ex.getClass().getSimpleName());
			return Refusal.answer(ex);
		}
	}

	private Document behindBarrier(Channel channel, String database, String command, Document query) {
		return switch (CommandKind.of(command)) {
			case HANDSHAKE -> handshake(channel, database, command, query);
			case WRITE -> this.barrier.write(() -> run(channel, database, command, query));
			case READ -> read(query, () -> run(channel, database, command, query));
			case UNKNOWN -> throw new NoSuchCommandException(command);
		};
	}

	/**
	 * The library knows only the old name of {@code hello}; health checks use the new
	 * one.
	 */
	private Document handshake(Channel channel, String database, String command, Document query) {
		if (!"hello".equalsIgnoreCase(command)) {
			return super.handleCommand(channel, database, command, query);
		}
		return super.handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true);
	}

	private Document read(Document query, Supplier<Document> command) {
		if (writesElsewhere(query)) {
			return this.barrier.write(command);
		}
		return wantsDurable(query) ? this.barrier.readDurable(command) : this.barrier.read(command);
	}

	private Document run(Channel channel, String database, String command, Document query) {
		return super.handleCommand(channel, database, command, query).cloneDeeply();
	}

	private static boolean wantsDurable(Document query) {
		return query.get("readConcern") instanceof Document concern && "majority".equals(concern.get("level"));
	}

	private static boolean writesElsewhere(Document query) {
		return query.get("pipeline") instanceof Iterable<?> stages && anyOut(stages);
	}

	private static boolean anyOut(Iterable<?> stages) {
		for (Object stage : stages) {
			if (stage instanceof Document document
					&& (document.containsKey("$out") || document.containsKey("$merge"))) {
				return true;
			}
		}
		return false;
	}

	@Override
	public void close() {
		this.barrier.close();
		this.file.close();
		super.close();
	}

}
