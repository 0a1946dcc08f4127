/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.lang.reflect.Type;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaUtils;
import org.springframework.kafka.support.converter.RecordMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * Gives {@code @KafkaListener} methods a {@link ReceivedEvent}; the group id is the
 * listener's name.
 */
final class EventConverter implements RecordMessageConverter {

	private final EventReader reader = new EventReader();

	@Override
	@SuppressWarnings("unchecked")
	public Message<?> toMessage(ConsumerRecord<?, ?> received, @Nullable Object acknowledgment,
			@Nullable Object consumer, @Nullable Type payloadType) {
		return MessageBuilder.withPayload(read((ConsumerRecord<String, byte[]>) received)).build();
	}

	ReceivedEvent read(ConsumerRecord<String, byte[]> received) {
		String listener = KafkaUtils.getConsumerGroupId();
		if (listener == null || received.value() == null) {
			throw new UnreadableEnvelope("value");
		}
		return new ReceivedEvent(listener, Envelope.of(received.key(), received.headers()), received, this.reader);
	}

	@Override
	public ProducerRecord<?, ?> fromMessage(Message<?> message, @Nullable String defaultTopic) {
		throw new UnsupportedOperationException("Events leave through the outbox");
	}

}
