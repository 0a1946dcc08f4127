/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.AggregateDocument.Content;
import org.rihla.chassis.cipher.SealingMapper;
import org.rihla.chassis.cipher.Subject;
import org.rihla.chassis.outbox.CrashPoint;
import org.rihla.chassis.outbox.DomainEvent;
import org.rihla.chassis.outbox.EventContext;
import org.rihla.chassis.outbox.EventEncoder;
import org.rihla.chassis.outbox.Nudges;
import org.rihla.chassis.outbox.OutboxCollection;
import org.rihla.chassis.outbox.OutboxFields;

/**
 * Turns aggregates into documents and back, and writes each change as one conditional
 * update.
 */
final class AggregateWriter<A extends Aggregate<I>, I extends Identifier> {

	private static final int MOST_PENDING = 100;

	private static final long MOST_PENDING_BYTES = 1024 * 1024;

	private final AggregateType<A, I> type;

	private final OutboxCollection collection;

	private final SealingMapper mapper;

	private final EventEncoder events;

	private final SearchTokens<A> tokens;

	private final Nudges nudges;

	private final Clock clock;

	AggregateWriter(AggregateType<A, I> type, OutboxCollection collection, SealingMapper mapper, EventEncoder events,
			SearchTokens<A> tokens, Nudges nudges, Clock clock) {
		this.type = type;
		this.collection = collection;
		this.mapper = mapper;
		this.events = events;
		this.tokens = tokens;
		this.nudges = nudges;
		this.clock = clock;
	}

	MongoCollection<Document> documents() {
		return this.collection.documents();
	}

	@Nullable AggregateDocument find(I id, Bson scope) {
		Document document = one(id.value().toString(), scope);
		return (document != null) ? new AggregateDocument(document) : null;
	}

	private @Nullable Document one(String id, Bson scope) {
		return documents().find(Filters.and(Filters.eq("_id", id), scope))
			.projection(Projections.exclude(OutboxFields.OUTBOX))
			.first();
	}

	boolean exists(I id) {
		return documents().find(Filters.eq("_id", id.value().toString()))
			.projection(Projections.include("_id"))
			.first() != null;
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	A decode(AggregateDocument stored) {
		return this.mapper.read(stored.state(), this.type.type(), subject(stored.id(), stored.key()));
	}

	void insert(A aggregate, Command command) {
		Birth birth = birth(aggregate, command);
		CrashPoint.pass("command.before-update");
		documents().insertOne(birth.document());
		written(aggregate, birth);
	}

	/** In one write without order; those that are there already stay as they are. */
	void insertAll(List<A> aggregates, Command command) {
		List<Birth> births = aggregates.stream().map((aggregate) -> birth(aggregate, command)).toList();
		CrashPoint.pass("command.before-update");
		if (!births.isEmpty()) {
			Insertions.unordered(documents(), births.stream().map(Birth::document).toList());
		}
		for (int i = 0; i < births.size(); i++) {
			written(aggregates.get(i), births.get(i));
		}
	}

	private Birth birth(A aggregate, Command command) {
		EventContext context = context(aggregate, command);
		Document state = encode(aggregate, context);
		List<Document> encoded = encode(aggregate.recorded(), 1, command, context);
		Content content = new Content(state, this.tokens.toWrite(aggregate, state, null), encoded);
		String id = aggregate.id().value().toString();
		return new Birth(id, context, encoded, AggregateDocument.born(id, context.key(), content, command, this.clock));
	}

	private void written(A aggregate, Birth birth) {
		written(aggregate, birth.id(), birth.context(), birth.events(), new Version(1));
	}

	/**
	 * Writes what the verb changed; nothing, if it changed nothing.
	 * @return false when the document has changed since it was read
	 */
	boolean replace(AggregateDocument stored, A aggregate, Command command) {
		EventContext context = context(aggregate, command);
		Document state = encode(aggregate, context);
		if (aggregate.recorded().isEmpty() && state.equals(stored.state())) {
			return true;
		}
		List<Document> encoded = encode(aggregate.recorded(), stored.nextSeq(), command, context);
		if (stored.pending() + encoded.size() > MOST_PENDING
				|| stored.pendingBytes() + AggregateDocument.bytes(encoded) > MOST_PENDING_BYTES) {
			throw new Refusal.OutboxFull(this.type.kind(), aggregate.id());
		}
		CrashPoint.pass("command.before-update");
		Content content = new Content(state, this.tokens.toWrite(aggregate, state, stored.state()), encoded);
		boolean matched = documents().updateOne(stored.unchanged(), stored.change(content, command, this.clock))
			.getMatchedCount() == 1;
		if (matched) {
			written(aggregate, stored.id(), context, encoded, new Version(stored.version().number() + 1));
		}
		return matched;
	}

	/**
	 * Writes the tokens that a stored aggregate should have, and nothing else of it.
	 * @return whether it had others
	 */
	boolean reindex(String id) {
		Document document = one(id, Filters.empty());
		while (document != null) {
			AggregateDocument stored = new AggregateDocument(document);
			List<String> tokens = this.tokens.of(decode(stored));
			if (tokens == null || tokens.equals(stored.tokens())) {
				return false;
			}
			if (documents().updateOne(stored.unchanged(), Updates.set(AggregateDocument.TOKENS, tokens))
				.getMatchedCount() == 1) {
				return true;
			}
			document = one(id, Filters.empty());
		}
		return false;
	}

	private void written(A aggregate, String id, EventContext context, List<Document> encoded, Version version) {
		CrashPoint.pass("command.after-update");
		aggregate.storedAs(version);
		if (!encoded.isEmpty()) {
			this.nudges.nudge(this.collection, id, context.key());
		}
	}

	private Document encode(A aggregate, EventContext context) {
		return new Document(this.mapper.write(aggregate, subject(aggregate.id().value().toString(), context.key())));
	}

	private List<Document> encode(List<DomainEvent> recorded, long firstSeq, Command command, EventContext context) {
		List<Document> encoded = new ArrayList<>();
		recorded.forEach((event) -> encoded.add(this.events.encode(event, firstSeq + encoded.size(), context)));
		ChangeRecord.attach(encoded, recorded, command, context, this.clock.instant());
		return encoded;
	}

	private Subject subject(String id, String key) {
		return new Subject(this.type.collection(), id, this.type.ownKeys() ? id : key);
	}

	private EventContext context(A aggregate, Command command) {
		Origin origin = aggregate.origin();
		return new EventContext(this.type.kind(), aggregate.id().value(), origin.caseId(), origin.missionCode(),
				origin.officeCode(), command.actorRole(), command.commandUuid(), command.correlationId(),
				command.causationId());
	}

	/** An aggregate that is about to be stored for the first time. */
	private record Birth(String id, EventContext context, List<Document> events, Document document) {
	}

}
