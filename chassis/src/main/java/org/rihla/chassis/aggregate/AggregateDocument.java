/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.aggregate;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.PushOptions;
import com.mongodb.client.model.Updates;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.OutboxFields;

/**
 * The shape of an aggregate's document: its state as one value, the commands it remembers
 * and, kept by {@code chassis.outbox}, the events that wait.
 */
final class AggregateDocument {

	static final String VERSION = "version";

	static final String STATE = "state";

	/** What sealed values are found by; see {@code chassis.cipher.BlindIndex}. */
	static final String TOKENS = "tokens";

	static final String COMMANDS = "commands";

	private static final int REMEMBERED = 50;

	private final Document document;

	AggregateDocument(Document document) {
		this.document = document;
	}

	String id() {
		return this.document.getString("_id");
	}

	String key() {
		return this.document.getString(OutboxFields.KEY);
	}

	Version version() {
		return new Version(number(VERSION));
	}

	Document state() {
		return this.document.get(STATE, Document.class);
	}

	List<String> tokens() {
		return this.document.getList(TOKENS, String.class, List.of());
	}

	long nextSeq() {
		return number(OutboxFields.NEXT_SEQ);
	}

	/** Events that the broker has not confirmed. */
	long pending() {
		return nextSeq() - 1 - number(OutboxFields.PUBLISHED_SEQ);
	}

	long pendingBytes() {
		return number(OutboxFields.OUTBOX_BYTES);
	}

	/**
	 * The version that this command led to, if it was obeyed before.
	 * @throws Refusal.KeyReused when the key was used with another request
	 */
	Optional<Version> answerTo(Command command) {
		return this.document.getList(COMMANDS, Document.class, List.of())
			.stream()
			.filter((earlier) -> command.commandId().equals(earlier.getString("id"))
					&& command.actor().equals(earlier.getString("caller"))
					&& command.route().equals(earlier.getString("route")))
			.findFirst()
			.map((earlier) -> {
				if (!Objects.equals(command.fingerprint(), earlier.getString("fingerprint"))) {
					throw new Refusal.KeyReused();
				}
				return new Version(earlier.get(VERSION, Number.class).longValue());
			});
	}

	private long number(String name) {
		return this.document.get(name, 0L);
	}

	/** The whole document of a new aggregate. */
	static Document born(String id, String key, Content content, Command command, Clock clock) {
		List<Document> events = content.events();
		Document document = new Document("_id", id).append(OutboxFields.KEY, key)
			.append(VERSION, 1L)
			.append(STATE, content.state())
			.append(OutboxFields.NEXT_SEQ, events.size() + 1L)
			.append(OutboxFields.PUBLISHED_SEQ, 0L)
			.append(OutboxFields.OUTBOX, events)
			.append(OutboxFields.OUTBOX_BYTES, bytes(events))
			.append(COMMANDS, List.of(remembered(command, 1, clock)));
		if (content.tokens() != null) {
			document.append(TOKENS, content.tokens());
		}
		return events.isEmpty() ? document : document.append(OutboxFields.OUTBOX_NEXT_AT, Date.from(clock.instant()));
	}

	/** Meets the document only as it was read. */
	Bson unchanged() {
		return Filters.and(Filters.eq("_id", id()), Filters.eq(OutboxFields.KEY, key()),
				Filters.eq(VERSION, version().number()));
	}

	/** The one update of a command. */
	Bson change(Content content, Command command, Clock clock) {
		List<Bson> changes = new ArrayList<>(List.of(Updates.set(STATE, content.state()), Updates.inc(VERSION, 1L),
				Updates.pushEach(COMMANDS, List.of(remembered(command, version().number() + 1, clock)),
						new PushOptions().slice(-REMEMBERED))));
		if (content.tokens() != null) {
			changes.add(Updates.set(TOKENS, content.tokens()));
		}
		List<Document> events = content.events();
		if (!events.isEmpty()) {
			changes.add(Updates.pushEach(OutboxFields.OUTBOX, events));
			changes.add(Updates.inc(OutboxFields.NEXT_SEQ, (long) events.size()));
			changes.add(Updates.inc(OutboxFields.OUTBOX_BYTES, bytes(events)));
			changes.add(Updates.set(OutboxFields.OUTBOX_NEXT_AT, Date.from(clock.instant())));
		}
		return Updates.combine(changes);
	}

	/**
	 * What one command writes.
	 *
	 * @param tokens null when those that are there stay
	 */
	record Content(Document state, @Nullable List<String> tokens, List<Document> events) {

	}

	private static Document remembered(Command command, long version, Clock clock) {
		return new Document("id", command.commandId()).append("caller", command.actor())
			.append("route", command.route())
			.append("fingerprint", command.fingerprint())
			.append(VERSION, version)
			.append("at", Date.from(clock.instant()));
	}

	static long bytes(List<Document> events) {
		return events.stream().mapToLong((event) -> event.get("value", Binary.class).length()).sum();
	}

}
