/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.outbox.SentEvents;

/**
 * The only writer of aggregates: new state and new events go into one document in one
 * conditional update, so that a crash at any line leaves both or neither. What a caller
 * may not see is not found.
 */
public final class AggregateStore<A extends Aggregate<I>, I extends Identifier> {

	private static final int TRIES = 4;

	private final AggregateType<A, I> type;

	private final Function<UUID, I> ids;

	private final AggregateWriter<A, I> writer;

	private final SentEvents sent;

	AggregateStore(AggregateType<A, I> type, Function<UUID, I> ids, AggregateWriter<A, I> writer, SentEvents sent) {
		this.type = type;
		this.ids = ids;
		this.writer = writer;
		this.sent = sent;
	}

	/**
	 * Stores a new aggregate and its first events. The same request again finds the
	 * aggregate of the first time.
	 * @return the aggregate as stored; its version is the one first answered
	 * @throws Refusal.KeyReused when the key was used with another request
	 */
	public A create(Creation creation, Supplier<A> birth) {
		return born(creation, birth, scope(creation.access()));
	}

	/** The same for a listener or job; what exists already is returned as it is. */
	public A create(Cause cause, Supplier<A> birth) {
		return born(cause, birth, Filters.empty());
	}

	/**
	 * Many at once for a listener or job, unordered; what exists already is left as it
	 * is. After a failure any of them may be there: do it again.
	 */
	public void createAll(Cause cause, List<A> births) {
		this.writer.insertAll(births, cause);
	}

	/**
	 * Applies one verb and stores the new state and its events in one write.
	 * @param verb may run several times, so it must touch only the aggregate
	 * @return the aggregate as stored, with its new version
	 * @throws Refusal.StaleVersion (412) when the caller had seen an older version
	 * @throws Refusal.RaceLost (409) when every try met a newer one
	 */
	public A update(I id, Change change, Consumer<A> verb) {
		return run(id, change, scope(change.access()), change.seen(), verb);
	}

	/**
	 * The same for a listener or job: no scope and no version; the same cause has one
	 * effect.
	 */
	public A update(I id, Cause cause, Consumer<A> verb) {
		return run(id, cause, Filters.empty(), null, verb);
	}

	/**
	 * Reads one aggregate.
	 * @throws Refusal.NotFound when it does not exist or is out of the caller's scope
	 */
	public A get(I id, Access access) {
		return decode(load(id, scope(access)));
	}

	/** For listeners, jobs and what a room shows other rooms: no scope. */
	public Optional<A> find(I id) {
		return Optional.ofNullable(this.writer.find(id, Filters.empty())).map(this::decode);
	}

	/** For lists: what meets the criteria inside the caller's scope, newest id first. */
	public List<A> list(Bson criteria, Access access, int limit) {
		return lists().newest(criteria, access, limit);
	}

	/** For worklists, searches and dashboards. */
	public AggregateLists<A> lists() {
		return new AggregateLists<>(this.writer.documents(), this::scope, this::decode);
	}

	/** For listeners and jobs: ids of what meets the criteria. */
	public List<I> ids(Bson criteria, int limit) {
		List<I> found = new ArrayList<>();
		this.writer.documents()
			.find(criteria)
			.projection(Projections.include("_id"))
			.limit(limit)
			.forEach((document) -> found.add(this.ids.apply(UUID.fromString(document.getString("_id")))));
		return found;
	}

	/** For erasers: takes away for good. */
	public Removal<I> removal() {
		return new Removal<>(this.type.kind(), this.ids, this.writer.documents(), this.sent);
	}

	private Bson scope(Access access) {
		return this.type.scope().criteria(access, this.writer.today());
	}

	private A born(Command command, Supplier<A> birth, Bson scope) {
		A aggregate = birth.get();
		MongoException unknown = null;
		for (int attempt = 0; attempt < TRIES; attempt++) {
			try {
				this.writer.insert(aggregate, command);
				return aggregate;
			}
			catch (MongoException ex) {
				if (ErrorCategory.fromErrorCode(ex.getCode()) == ErrorCategory.DUPLICATE_KEY) {
					AggregateDocument stored = load(aggregate.id(), scope);
					return answered(stored, stored.answerTo(command).orElse(stored.version()));
				}
				unknown = AnotherTry.outcomeUnknown(ex);
			}
		}
		throw (unknown != null) ? unknown : new Refusal.RaceLost(this.type.kind(), aggregate.id());
	}

	private A run(I id, Command command, Bson scope, @Nullable Version seen, Consumer<A> verb) {
		MongoException unknown = null;
		for (int attempt = 0; attempt < TRIES; attempt++) {
			try {
				AggregateDocument stored = load(id, scope);
				Optional<Version> earlier = stored.answerTo(command);
				if (earlier.isPresent()) {
					return answered(stored, earlier.get());
				}
				if (seen != null && !seen.equals(stored.version())) {
					throw new Refusal.StaleVersion(stored.version());
				}
				A aggregate = decode(stored);
				verb.accept(aggregate);
				if (this.writer.replace(stored, aggregate, command)) {
					return aggregate;
				}
			}
			catch (MongoException ex) {
				unknown = AnotherTry.outcomeUnknown(ex);
			}
			AnotherTry.pauseAfterRace();
		}
		throw (unknown != null) ? unknown : new Refusal.RaceLost(this.type.kind(), id);
	}

	private AggregateDocument load(I id, Bson scope) {
		AggregateDocument stored = this.writer.find(id, scope);
		if (stored == null) {
			throw new Refusal.NotFound(this.type.kind(), id, this.writer.exists(id));
		}
		return stored;
	}

	private A decode(AggregateDocument stored) {
		return answered(stored, stored.version());
	}

	private A answered(AggregateDocument stored, Version version) {
		A aggregate = this.writer.decode(stored);
		aggregate.storedAs(version);
		return aggregate;
	}

}
