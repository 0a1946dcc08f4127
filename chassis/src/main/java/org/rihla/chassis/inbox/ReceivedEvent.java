/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.aggregate.Cause;

/** An event as a listener gets it: the envelope checked, the data still as bytes. */
public final class ReceivedEvent {

	private final String listener;

	private final Envelope envelope;

	private final ConsumerRecord<String, byte[]> record;

	private final EventReader reader;

	ReceivedEvent(String listener, Envelope envelope, ConsumerRecord<String, byte[]> record, EventReader reader) {
		this.listener = listener;
		this.envelope = envelope;
		this.record = record;
		this.reader = reader;
	}

	/** The bare wire name, such as {@code case.registered}. */
	public String type() {
		return this.envelope.type();
	}

	/** Unique for ever. */
	public UUID id() {
		return this.envelope.id();
	}

	/** The aggregate it is about; its sequence is counted by this. */
	public UUID subject() {
		return this.envelope.subject();
	}

	/** Its place among the events of the aggregate, from 1. */
	public long sequence() {
		return this.envelope.sequence();
	}

	/** When it was recorded. */
	public Instant time() {
		return this.envelope.time();
	}

	/** The case it is about, for events that are about one. */
	public @Nullable UUID caseId() {
		return read(About.class).caseId();
	}

	/**
	 * Its data as the consumer's own record, which names only what it needs.
	 * @throws UnreadableEvent when a named member is of another kind
	 */
	public <T> T read(Class<T> type) {
		return this.reader.read(this.record.value(), type);
	}

	/** What a change made because of this event names as its cause. */
	public Cause cause() {
		return new Cause(this.listener, id(), this.envelope.correlationId(), id());
	}

	String listener() {
		return this.listener;
	}

	String key() {
		return this.envelope.key();
	}

	ConsumerRecord<String, byte[]> record() {
		return this.record;
	}

	@Override
	public String toString() {
		return "%s %s #%d of %s".formatted(type(), id(), sequence(), subject());
	}

	private record About(@Nullable UUID caseId) {

	}

}
