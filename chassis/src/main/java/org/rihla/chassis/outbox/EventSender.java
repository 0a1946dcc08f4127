/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.nio.charset.StandardCharsets;
import java.util.concurrent.ExecutionException;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.InvalidRecordException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.OutOfOrderSequenceException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.springframework.kafka.core.KafkaTemplate;

/** Hands one event to the broker and waits until the broker has it. */
class EventSender {

	private final KafkaTemplate<String, byte[]> kafka;

	EventSender(KafkaTemplate<String, byte[]> kafka) {
		this.kafka = kafka;
	}

	/**
	 * Sends and waits for the acknowledgement; the producer's own time-outs bound it.
	 * @throws NotSent with the kind of failure
	 */
	void send(String topic, String key, OutboxEntry entry) throws InterruptedException {
		ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key, entry.value());
		entry.headers().forEach((name, text) -> event.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
		try {
			this.kafka.send(event).get();
		}
		catch (ExecutionException ex) {
			throw notSent(ex);
		}
		catch (RuntimeException ex) {
			throw notSent(ex);
		}
	}

	private NotSent notSent(Throwable failure) {
		Throwable cause = rootOf(failure);
		return switch (cause) {
			case RecordTooLargeException _, InvalidRecordException _ -> new NotSent(NotSent.Kind.REFUSED, cause);
			case AuthorizationException _, UnknownTopicOrPartitionException _, InvalidTopicException _ ->
				new NotSent(NotSent.Kind.MISCONFIGURED, cause);
			case ProducerFencedException _, OutOfOrderSequenceException _ -> {
				this.kafka.getProducerFactory().reset();
				yield new NotSent(NotSent.Kind.UNKNOWN, cause);
			}
			default -> new NotSent(NotSent.Kind.UNKNOWN, cause);
		};
	}

	private static Throwable rootOf(Throwable failure) {
		return (failure.getCause() != null) ? rootOf(failure.getCause()) : failure;
	}

	/** The broker has not confirmed an event. */
	static final class NotSent extends RuntimeException {

		private final Kind kind;

		NotSent(Kind kind, Throwable cause) {
			super(kind + ": " + cause.getClass().getSimpleName(), cause);
			this.kind = kind;
		}

		Kind kind() {
			return this.kind;
		}

		/** What follows from a failure. */
		enum Kind {

			/**
			 * Time-out, too few replicas, connection lost: it may or may not have
			 * arrived; try again.
			 */
			UNKNOWN,
			/** No right or no such topic: nothing can leave until an operator acts. */
			MISCONFIGURED,
			/** Refused for what the event is: this aggregate stands still. */
			REFUSED

		}

	}

}
