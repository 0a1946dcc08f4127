/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rihla.chassis.testing.TestInfrastructure;
import tools.jackson.databind.node.ObjectNode;

/**
 * Publishes events of another service's aggregate, from the examples of the contracts.
 */
public final class EventPublisher implements AutoCloseable {

	private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
			Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestInfrastructure.servers().bootstrapServers()),
			new StringSerializer(), new ByteArraySerializer());

	private final String topic;

	private final UUID aggregate;

	private long sequence;

	public EventPublisher(String topic, UUID aggregate) {
		this.topic = topic;
		this.aggregate = aggregate;
	}

	/** The next event of the aggregate, about this case. */
	public void publish(String type, String caseId) {
		publish(type, caseId, Map.of());
	}

	/** The same, with other values of these members. */
	public void publish(String type, String caseId, Map<String, String> members) {
		ObjectNode data = ContractExamples.event(type).put("caseId", caseId).put("planId", this.aggregate.toString());
		members.forEach(data::put);
		ProducerRecord<String, byte[]> event = new ProducerRecord<>(this.topic, caseId,
				data.toString().getBytes(StandardCharsets.UTF_8));
		headers(type, caseId)
			.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		this.producer.send(event);
		this.producer.flush();
	}

	private Map<String, String> headers(String type, String caseId) {
		Map<String, String> headers = new LinkedHashMap<>();
		String id = UUID.randomUUID().toString();
		headers.put("content-type", "application/json");
		headers.put("ce_specversion", "1.0");
		headers.put("ce_id", id);
		headers.put("ce_source", "/rihla/return-service/return-plan");
		headers.put("ce_type", "org.rihla." + type + ".v1");
		headers.put("ce_subject", this.aggregate.toString());
		headers.put("ce_partitionkey", caseId);
		headers.put("ce_sequence", "%010d".formatted(++this.sequence));
		headers.put("ce_time", Instant.now().truncatedTo(ChronoUnit.MILLIS).toString());
		headers.put("ce_dataschema", "urn:rihla:schema:" + type + ":1.0");
		headers.put("ce_dataclass", "internal");
		headers.put("ce_correlationid", id);
		headers.put("ce_causationid", id);
		headers.put("ce_commandid", id);
		return headers;
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
