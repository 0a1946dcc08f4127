/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.rihla.chassis.json.InstantText;
import org.rihla.chassis.testing.TestInfrastructure;

/** Publishes events of other services as those would. */
public final class EventPublisher {

	private static final KafkaProducer<String, byte[]> PRODUCER = new KafkaProducer<>(
			Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, TestInfrastructure.servers().bootstrapServers(),
					ProducerConfig.ACKS_CONFIG, "all"),
			new StringSerializer(), new ByteArraySerializer());

	private EventPublisher() {
	}

	/** One event of a referral or plan. */
	public record Published(String topic, String type, UUID id, UUID subject, long sequence, UUID caseId, String data,
			Instant time) {

		/** Of a referral that was sent to a partner. */
		public static Published referralSent(UUID partner, UUID caseId) {
			return referral("referral.sent", UUID.randomUUID(), 1, partner, caseId);
		}

		/** Of any referral event. */
		public static Published referral(String type, UUID referral, long sequence, UUID partner, UUID caseId) {
			return new Published("case-events", type, UUID.randomUUID(), referral, sequence, caseId, """
					{"caseId": "%s", "occurredOn": "2026-09-08T10:20:14.102Z", "missionCode": "MA", "officeCode": "RBA",
					 "actorRole": "caseworker", "referralId": "%s", "partnerId": "%s", "serviceCode": "LEGAL",
					 "urgency": "URGENT", "respondBy": "2026-09-11T10:20:14.000Z"}
					""".formatted(caseId, referral, partner), now());
		}

		/** Of a reception that was asked of a partner. */
		public static Published receptionRequested(UUID partner, UUID caseId) {
			UUID plan = UUID.randomUUID();
			return new Published("return-events", "return.receptionRequested", UUID.randomUUID(), plan, 1, caseId, """
					{"caseId": "%s", "occurredOn": "2026-09-25T12:20:55.741Z", "missionCode": "MA", "officeCode": "RBA",
					 "actorRole": "movements-officer", "planId": "%s", "receptionId": "%s", "receivingPartnerId": "%s",
					 "acknowledgeBy": "2026-10-02T12:20:55.000Z"}
					""".formatted(caseId, plan, UUID.randomUUID(), partner), now());
		}

		/** Of a case whose consent was taken back or has run out. */
		public static Published consentGone(String type, String purpose, UUID partner, UUID caseId, long sequence) {
			return new Published("case-events", type, UUID.randomUUID(), caseId, sequence, caseId, """
					{"caseId": "%s", "occurredOn": "2026-09-09T16:20:01.339Z", "missionCode": "MA", "officeCode": "RBA",
					 "actorRole": "caseworker", "consentId": "%s", "personId": "%s", "purposeCode": "%s"%s}
					""".formatted(caseId, UUID.randomUUID(), UUID.randomUUID(), purpose,
					"PROCESSING".equals(purpose) ? "" : ", \"partnerId\": \"" + partner + "\""), now());
		}

		/** Of a case that is erased. */
		public static Published caseErased(UUID caseId, long sequence) {
			return new Published("case-events", "case.erased", UUID.randomUUID(), caseId, sequence, caseId, """
					{"caseId": "%s", "occurredOn": "2032-11-02T09:00:00.000Z", "missionCode": "MA", "officeCode": "RBA",
					 "actorRole": "data-protection-officer"}
					""".formatted(caseId), now());
		}

		/** The same, recorded at another time. */
		public Published at(Instant recorded) {
			return new Published(this.topic, this.type, this.id, this.subject, this.sequence, this.caseId, this.data,
					recorded);
		}

		/** Puts it into its topic; twice makes a duplicate. */
		public Published send() {
			ProducerRecord<String, byte[]> record = new ProducerRecord<>(this.topic, this.caseId.toString(),
					this.data.getBytes(StandardCharsets.UTF_8));
			headers().forEach((name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
			PRODUCER.send(record);
			PRODUCER.flush();
			return this;
		}

		private static Instant now() {
			return Instant.now().truncatedTo(ChronoUnit.MILLIS);
		}

		private Map<String, String> headers() {
			return Map.ofEntries(Map.entry("content-type", "application/json"), Map.entry("ce_specversion", "1.0"),
					Map.entry("ce_id", this.id.toString()), Map.entry("ce_source", "/rihla/case-service/referral"),
					Map.entry("ce_type", "org.rihla." + this.type + ".v1"),
					Map.entry("ce_subject", this.subject.toString()),
					Map.entry("ce_partitionkey", this.caseId.toString()),
					Map.entry("ce_sequence", "%010d".formatted(this.sequence)),
					Map.entry("ce_time", InstantText.of(this.time)),
					Map.entry("ce_dataschema", "urn:rihla:schema:" + this.type + ":1.0"),
					Map.entry("ce_dataclass", "partner"), Map.entry("ce_correlationid", this.id.toString()),
					Map.entry("ce_causationid", this.id.toString()), Map.entry("ce_commandid", this.id.toString()));
		}

	}

}
