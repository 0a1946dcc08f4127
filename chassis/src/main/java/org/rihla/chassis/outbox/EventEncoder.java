/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.outbox;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.rihla.chassis.cipher.EventMapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Gives an event its final form: CloudEvents 1.0 binary mode, headers and bytes fixed for
 * ever. All that can fail on content fails here, before anything is written.
 */
public final class EventEncoder {

	private static final int MAX_BYTES = 256 * 1024;

	private final TimeBasedEpochGenerator eventIds = Generators.timeBasedEpochGenerator();

	private final String service;

	private final JsonMapper mapper = EventMapper.create();

	private final EventSchemas schemas;

	private final Clock clock;

	private final Supplier<@Nullable String> traceparent;

	public EventEncoder(String service, EventSchemas schemas, Clock clock, Supplier<@Nullable String> traceparent) {
		this.service = service;
		this.schemas = schemas;
		this.clock = clock;
		this.traceparent = traceparent;
	}

	/**
	 * Encodes one event.
	 * @param seq its place in the aggregate's sequence
	 * @return the entry for {@code outbox[]}
	 * @throws IllegalStateException when it breaks its schema or the size limit: a
	 * programming error
	 */
	public Document encode(DomainEvent event, long seq, EventContext context) {
		byte[] value = this.mapper.writeValueAsBytes(data(event, context));
		if (value.length > MAX_BYTES) {
			throw new IllegalStateException("%s is larger than %d bytes".formatted(event.type(), MAX_BYTES));
		}
		this.schemas.check(event.type(), value);
		UUID id = this.eventIds.generate();
		return new OutboxEntry(seq, id.toString(), event.type(), headers(event, seq, id, context), value, null)
			.document();
	}

	private ObjectNode data(DomainEvent event, EventContext context) {
		ObjectNode own = this.mapper.valueToTree(event);
		own.remove("occurredOn");
		ObjectNode data = this.mapper.createObjectNode();
		if (context.caseId() != null) {
			data.put("caseId", context.caseId().toString());
		}
		data.set("occurredOn", this.mapper.valueToTree(event.occurredOn()));
		data.put("missionCode", context.missionCode());
		data.put("officeCode", context.officeCode());
		data.put("actorRole", context.actorRole());
		data.setAll(own);
		return data;
	}

	private Map<String, String> headers(DomainEvent event, long seq, UUID id, EventContext context) {
		Map<String, String> headers = new LinkedHashMap<>();
		headers.put("content-type", "application/json");
		headers.put("ce_specversion", "1.0");
		headers.put("ce_id", id.toString());
		headers.put("ce_source", "/rihla/" + this.service + "/" + context.kind());
		headers.put("ce_type", EventHeaders.wireType(event.type()));
		headers.put("ce_subject", context.aggregateId().toString());
		headers.put("ce_partitionkey", context.key());
		headers.put("ce_sequence", EventHeaders.sequence(seq));
		headers.put("ce_time", this.mapper.<JsonNode>valueToTree(this.clock.instant()).stringValue());
		headers.put("ce_dataschema", "urn:rihla:schema:%s:1.0".formatted(event.type()));
		headers.put("ce_dataclass", event.dataClass().name().toLowerCase(Locale.ROOT));
		headers.put("ce_correlationid", context.correlationId().toString());
		headers.put("ce_causationid", context.causationId().toString());
		headers.put("ce_commandid", context.commandId().toString());
		String trace = this.traceparent.get();
		if (trace != null) {
			headers.put("traceparent", trace);
		}
		return headers;
	}

}
