/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.nio.charset.StandardCharsets;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.types.Binary;

/** A Kafka record as it is kept with its parked case, byte for byte. */
final class ParkedRecord {

	private ParkedRecord() {
	}

	static Document document(ConsumerRecord<String, byte[]> record) {
		Document headers = new Document();
		record.headers()
			.forEach((header) -> headers.append(header.key(), new String(header.value(), StandardCharsets.UTF_8)));
		return new Document("topic", record.topic()).append("partition", record.partition())
			.append("offset", record.offset())
			.append("key", record.key())
			.append("headers", headers)
			.append("value", new Binary(record.value()));
	}

	static ConsumerRecord<String, byte[]> of(Document document) {
		ConsumerRecord<String, byte[]> record = new ConsumerRecord<>(document.getString("topic"),
				document.getInteger("partition"), document.getLong("offset"), document.getString("key"),
				document.get("value", Binary.class).getData());
		document.get("headers", Document.class)
			.forEach((name, text) -> record.headers().add(name, ((String) text).getBytes(StandardCharsets.UTF_8)));
		return record;
	}

}
