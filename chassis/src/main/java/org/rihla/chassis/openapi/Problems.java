/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.openapi;

import java.util.List;

import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;

/** How a refusal looks (RFC 9457). */
final class Problems {

	static final String SCHEMA = "Problem";

	private Problems() {
	}

	static ApiResponse response(String description) {
		return new ApiResponse().description(description)
			.content(new Content().addMediaType("application/problem+json",
					new MediaType().schema(new Schema<>().$ref("#/components/schemas/" + SCHEMA))));
	}

	static Schema<?> schema() {
		ObjectSchema problem = new ObjectSchema();
		problem.setDescription("A refusal; type and codes are stable, texts are not.");
		problem.setRequired(List.of("type", "title", "status"));
		problem.addProperty("type", new StringSchema().description("/problems/<code>; opens to its meaning"));
		problem.addProperty("title", new StringSchema());
		problem.addProperty("status", new IntegerSchema());
		problem.addProperty("detail", new StringSchema());
		problem.addProperty("instance", new StringSchema());
		problem.addProperty("traceId", new StringSchema());
		problem.addProperty("unmet", list(new StringSchema()).description("Codes of all unmet conditions, sorted"));
		problem.addProperty("details", new ObjectSchema().additionalProperties(list(new StringSchema()))
			.description("Per code the ids of the persons or items that fail it"));
		problem.addProperty("errors", list(new ObjectSchema()).description("Wrong fields"));
		return problem;
	}

	private static ArraySchema list(Schema<?> items) {
		ArraySchema list = new ArraySchema();
		list.setItems(items);
		return list;
	}

}
