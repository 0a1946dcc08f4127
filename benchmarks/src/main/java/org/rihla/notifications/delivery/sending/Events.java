/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.delivery.sending;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rihla.chassis.json.InstantText;
import org.rihla.notifications.partner.PartnerId;

/** Puts events into the log and knows when each was acknowledged. */
final class Events implements AutoCloseable {

	private final KafkaProducer<String, byte[]> producer;

	/** By subject, in nanoseconds. */
	private final Map<String, Long> acknowledged = new ConcurrentHashMap<>();

	Events(String servers) {
		this.producer = new KafkaProducer<>(
				Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, servers, ProducerConfig.ACKS_CONFIG, "all"),
				new StringSerializer(), new ByteArraySerializer());
	}

	/** A referral of a case that nobody has seen, sent to this partner. */
	String referralFor(PartnerId partner) {
		UUID referral = UUID.randomUUID();
		UUID caseId = UUID.randomUUID();
		String data = """
				{"caseId": "%s", "occurredOn": "2026-09-08T10:20:14.102Z", "missionCode": "MA", "officeCode": "RBA",
				 "actorRole": "caseworker", "referralId": "%s", "partnerId": "%s", "serviceCode": "LEGAL",
				 "urgency": "URGENT", "respondBy": "2026-09-11T10:20:14.000Z"}
				""".formatted(caseId, referral, partner.value());
		ProducerRecord<String, byte[]> record = new ProducerRecord<>("case-events", caseId.toString(),
				data.getBytes(StandardCharsets.UTF_8));
		headers(referral, caseId)
			.forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
		this.producer.send(record, (_, failure) -> this.acknowledged.put(referral.toString(), System.nanoTime()));
		return referral.toString();
	}

	/** When the log had it. */
	long acknowledged(String subject) {
		this.producer.flush();
		return this.acknowledged.getOrDefault(subject, 0L);
	}

	private static Map<String, String> headers(UUID referral, UUID caseId) {
		String event = UUID.randomUUID().toString();
		return Map.ofEntries(Map.entry("content-type", "application/json"), Map.entry("ce_specversion", "1.0"),
				Map.entry("ce_id", event), Map.entry("ce_source", "/rihla/case-service/referral"),
				Map.entry("ce_type", "org.rihla.referral.sent.v1"), Map.entry("ce_subject", referral.toString()),
				Map.entry("ce_partitionkey", caseId.toString()), Map.entry("ce_sequence", "%010d".formatted(1)),
				Map.entry("ce_time", InstantText.of(Instant.now())),
				Map.entry("ce_dataschema", "urn:rihla:schema:referral.sent:1.0"), Map.entry("ce_dataclass", "partner"),
				Map.entry("ce_correlationid", event), Map.entry("ce_causationid", event),
				Map.entry("ce_commandid", event));
	}

	@Override
	public void close() {
		this.producer.close();
	}

}
