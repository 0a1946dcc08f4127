/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

import com.mongodb.client.MongoDatabase;
import org.bson.Document;
import org.rihla.chassis.cipher.BlindIndex;
import org.rihla.chassis.cipher.SealingMapper;
import org.rihla.chassis.outbox.EventEncoder;
import org.rihla.chassis.outbox.Nudges;
import org.rihla.chassis.outbox.OutboxCollection;
import org.rihla.chassis.outbox.Outboxes;
import org.rihla.chassis.outbox.SentEvents;

/** Makes the store of each kind of aggregate and has its events brought to its topic. */
public final class AggregateStores {

	private final MongoDatabase database;

	private final SealingMapper mapper;

	private final EventEncoder events;

	private final Outboxes outboxes;

	private final Nudges nudges;

	private final IndexCreation indexes;

	private final BlindIndex search;

	private final Reindexing reindexing;

	private final CommandCleaning cleaning;

	private final SentEvents sent;

	private final Clock clock;

	AggregateStores(MongoDatabase database, SealingMapper mapper, EventEncoder events, Outboxes outboxes, Nudges nudges,
			IndexCreation indexes, BlindIndex search, Reindexing reindexing, CommandCleaning cleaning, SentEvents sent,
			Clock clock) {
		this.database = database;
		this.mapper = mapper;
		this.events = events;
		this.outboxes = outboxes;
		this.nudges = nudges;
		this.indexes = indexes;
		this.search = search;
		this.reindexing = reindexing;
		this.cleaning = cleaning;
		this.sent = sent;
		this.clock = clock;
	}

	/** The store of one kind; once per kind and service. */
	public <A extends Aggregate<I>, I extends Identifier> AggregateStore<A, I> of(AggregateType<A, I> type,
			Function<UUID, I> ids) {
		OutboxCollection collection = new OutboxCollection(type.collection(),
				this.database.getCollection(type.collection(), Document.class), type.topic());
		this.outboxes.add(collection);
		this.cleaning.add(collection.documents());
		this.indexes.forOutboxOf(type.collection());
		AggregateWriter<A, I> writer = new AggregateWriter<>(type, collection, this.mapper, this.events,
				new SearchTokens<>(type.searchable(), this.search), this.nudges, this.clock);
		if (type.searchable() != null) {
			this.indexes.forTokensOf(type.collection());
			this.reindexing.add(writer);
		}
		return new AggregateStore<>(type, ids, writer, this.sent);
	}

}
