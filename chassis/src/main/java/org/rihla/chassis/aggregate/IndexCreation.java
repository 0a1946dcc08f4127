/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import org.rihla.chassis.outbox.OutboxFields;
import org.springframework.context.SmartLifecycle;

/** Creates all declared indexes, one after the other, before anything else starts. */
final class IndexCreation implements SmartLifecycle {

	private final MongoDatabase database;

	private final List<Index> indexes;

	private volatile boolean running;

	IndexCreation(MongoDatabase database, List<Index> declared) {
		this.database = database;
		this.indexes = new CopyOnWriteArrayList<>(declared);
	}

	/** Every collection with an outbox is searched by what is due and by its key. */
	void forOutboxOf(String collection) {
		this.indexes.add(
				new Index(collection, Indexes.ascending(OutboxFields.OUTBOX_NEXT_AT), new IndexOptions().sparse(true)));
		this.indexes.add(new Index(collection, Indexes.ascending(OutboxFields.KEY)));
	}

	/** Search asks for tokens and nothing else. */
	void forTokensOf(String collection) {
		this.indexes.add(new Index(collection, Indexes.ascending(AggregateDocument.TOKENS)));
	}

	@Override
	public void start() {
		this.indexes.forEach(
				(index) -> this.database.getCollection(index.collection()).createIndex(index.keys(), index.options()));
		this.running = true;
	}

	@Override
	public void stop() {
		this.running = false;
	}

	@Override
	public boolean isRunning() {
		return this.running;
	}

	@Override
	public int getPhase() {
		return Integer.MIN_VALUE;
	}

}
