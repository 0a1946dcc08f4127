/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.support.KafkaUtils;

/**
 * What happens to a record that cannot be applied: an unreadable envelope goes to the
 * dead letters as it came, anything else parks its case.
 */
final class TroubleHandler implements ConsumerRecordRecoverer {

	private static final Logger log = LoggerFactory.getLogger(TroubleHandler.class);

	private final EventConverter events;

	private final ParkedCases parked;

	private final KafkaTemplate<String, byte[]> kafka;

	private final InboxMetrics metrics;

	TroubleHandler(EventConverter events, ParkedCases parked, KafkaTemplate<String, byte[]> kafka,
			InboxMetrics metrics) {
		this.events = events;
		this.parked = parked;
		this.kafka = kafka;
		this.metrics = metrics;
	}

	@Override
	@SuppressWarnings("unchecked")
	public void accept(ConsumerRecord<?, ?> failed, Exception failure) {
		ConsumerRecord<String, byte[]> record = (ConsumerRecord<String, byte[]>) failed;
		if (Trouble.of(failure) == Trouble.ENVELOPE) {
			bury(record);
			return;
		}
		ReceivedEvent event = this.events.read(record);
		ParkedCase why = ParkedCase.of(event, Trouble.cause(failure));
		this.parked.park(why, record);
		log.warn("{} parked its case at {}: {}", why.listener(), event, why.reason());
	}

	private void bury(ConsumerRecord<String, byte[]> record) {
		ProducerRecord<String, byte[]> dead = new ProducerRecord<>(record.topic() + "-dlt", record.partition(),
				record.key(), record.value(), record.headers());
		String listener = KafkaUtils.getConsumerGroupId();
		dead.headers()
			.add("rihla_listener", String.valueOf(listener).getBytes(StandardCharsets.UTF_8))
			.add("rihla_offset", Long.toString(record.offset()).getBytes(StandardCharsets.UTF_8));
		this.kafka.send(dead).join();
		this.metrics.deadLetter(record.topic());
		log.warn("{} could not read offset {} of partition {} of {}", listener, record.offset(), record.partition(),
				record.topic());
	}

}
