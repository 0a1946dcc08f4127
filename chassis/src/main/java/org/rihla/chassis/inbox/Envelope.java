/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.inbox;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;

import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.outbox.EventHeaders;

/**
 * The CloudEvents headers of a record, checked. Source: CloudEvents 1.0, Kafka binding,
 * binary mode.
 */
record Envelope(UUID id, String type, UUID subject, String key, long sequence, Instant time, UUID correlationId) {

	static Envelope of(@Nullable String key, Headers headers) {
		try {
			if (!"1.0".equals(text(headers, "ce_specversion"))) {
				throw new UnreadableEnvelope("ce_specversion");
			}
			String partitionKey = text(headers, "ce_partitionkey");
			if (!partitionKey.equals(key)) {
				throw new UnreadableEnvelope("ce_partitionkey");
			}
			return new Envelope(UUID.fromString(text(headers, "ce_id")), EventHeaders.name(text(headers, "ce_type")),
					UUID.fromString(text(headers, "ce_subject")), partitionKey,
					positive(Long.parseLong(text(headers, "ce_sequence"))), Instant.parse(text(headers, "ce_time")),
					UUID.fromString(text(headers, "ce_correlationid")));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			throw new UnreadableEnvelope("headers", ex);
		}
	}

	private static long positive(long sequence) {
		if (sequence < 1) {
			throw new UnreadableEnvelope("ce_sequence");
		}
		return sequence;
	}

	private static String text(Headers headers, String name) {
		Header header = headers.lastHeader(name);
		if (header == null || header.value() == null) {
			throw new UnreadableEnvelope(name);
		}
		return new String(header.value(), StandardCharsets.UTF_8);
	}

}
