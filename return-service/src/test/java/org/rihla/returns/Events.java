/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rihla.chassis.testing.TestInfrastructure;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends events as another service would: the examples of the contracts, with the ids of
 * the test.
 */
public final class Events {

	private static final JsonMapper JSON = new JsonMapper();

	private static final Map<UUID, Long> SEQUENCES = new ConcurrentHashMap<>();

	private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
			Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestInfrastructure.servers().bootstrapServers()),
			new StringSerializer(), new ByteArraySerializer());

	private Events() {
	}

	/** The example of an event, as it stands in the contracts. */
	public static String example(String type) {
		return text("/contracts/events/" + type + ".v1.0.example.json");
	}

	/** A file on the class path. */
	public static String text(String path) {
		try (InputStream file = Events.class.getResourceAsStream(path)) {
			if (file == null) {
				throw new IllegalStateException("No " + path);
			}
			return new String(file.readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Sends the example to {@code case-events} as the next event of this case.
	 * @param members that replace those of the example
	 */
	public static void ofCase(CaseId caseId, String type, Map<String, Object> members) {
		send("case-events", caseId, caseId.value(), type, members);
	}

	/**
	 * The same of the protection file of this case, to {@code case-events-restricted}.
	 */
	public static void ofFile(UUID fileId, CaseId caseId, String type, Map<String, Object> members) {
		send("case-events-restricted", caseId, fileId, type, members);
	}

	private static void send(String topic, CaseId caseId, UUID aggregate, String type, Map<String, Object> members) {
		ObjectNode data = (ObjectNode) JSON.readTree(example(type));
		data.put("caseId", caseId.value().toString());
		members.forEach(data::putPOJO);
		long sequence = SEQUENCES.merge(aggregate, 1L, Long::sum);
		send(topic, caseId.value(), aggregate, type, sequence, JSON.writeValueAsBytes(data));
	}

	private static void send(String topic, UUID key, UUID aggregate, String type, long sequence, byte[] data) {
		ProducerRecord<String, byte[]> event = new ProducerRecord<>(topic, key.toString(), data);
		UUID id = UUID.randomUUID();
		Map.of("content-type", "application/json", "ce_specversion", "1.0", "ce_id", id.toString(), "ce_source",
				"/rihla/case-service/assistance-case", "ce_type", "org.rihla." + type + ".v1", "ce_subject",
				aggregate.toString(), "ce_partitionkey", key.toString(), "ce_sequence", "%010d".formatted(sequence),
				"ce_time", "2026-11-21T09:14:03.120Z", "ce_dataclass",
				topic.equals("case-events") ? "internal" : "restricted")
			.forEach((name, value) -> event.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		for (String chain : new String[] { "ce_correlationid", "ce_causationid", "ce_commandid" }) {
			event.headers().add(chain, id.toString().getBytes(StandardCharsets.UTF_8));
		}
		event.headers().add("ce_dataschema", ("urn:rihla:schema:" + type + ":1.0").getBytes(StandardCharsets.UTF_8));
		PRODUCER.send(event);
		PRODUCER.flush();
	}

}
