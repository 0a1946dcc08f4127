/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import org.rihla.chassis.access.Permit;
import org.rihla.chassis.aggregate.Change;
import org.rihla.chassis.aggregate.Creation;
import org.rihla.chassis.aggregate.WithoutVersion;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.method.HandlerMethod;

/**
 * Adds to each operation what its arguments mean over HTTP: headers, entity tags, and the
 * refusals it may answer; and the example of its body from
 * {@code openapi/examples/<operation>.json}.
 */
final class CommonRules implements OperationCustomizer {

	private static final Map<String, String> ALWAYS = Map.of("400", "Malformed or wrong in shape", "401",
			"No valid access token", "500", "Something went wrong on our side", "503", "Cannot answer now");

	private static final Map<String, String> PERMITTED = Map.of("403", "No role of the caller has the action", "404",
			"Does not exist, or lies outside what the caller may see");

	private static final Map<String, String> COMMAND = Map.of("409",
			"The state does not allow it, conditions are unmet, or others were faster", "413", "The body is too large",
			"415", "The body is not JSON", "422", "The Idempotency-Key was used with another request");

	private static final Map<String, String> VERSIONED = Map.of("412", "The caller has seen an older version", "428",
			"If-Match is missing");

	@Override
	public Operation customize(Operation operation, HandlerMethod handler) {
		TreeMap<String, String> refusals = new TreeMap<>(ALWAYS);
		if (handler.hasMethodAnnotation(Permit.class)) {
			refusals.putAll(PERMITTED);
		}
		if (takes(handler, Creation.class) || takes(handler, Change.class)) {
			refusals.putAll(COMMAND);
			operation.addParametersItem(header("Idempotency-Key", "[A-Za-z0-9_-]{16,64}",
					"Chosen by the caller; the same key with the same request has one effect."));
		}
		if (seesVersion(handler)) {
			refusals.putAll(VERSIONED);
			operation.addParametersItem(header("If-Match", "\"[0-9]+\"", "The ETag of the version that was seen."));
		}
		describe(operation, handler, refusals);
		exemplify(operation);
		return operation;
	}

	private static void describe(Operation operation, HandlerMethod handler, Map<String, String> refusals) {
		ApiResponses responses = new ApiResponses();
		ApiResponse success = operation.getResponses().get("200");
		if (success != null) {
			boolean created = takes(handler, Creation.class);
			asJson(success).description(created ? "Created" : "Done");
			if (created) {
				success.addHeaderObject("Location", new Header().schema(new StringSchema()));
			}
			if (refusals.containsKey("409")) {
				success.addHeaderObject("ETag", new Header().schema(new StringSchema()));
			}
			responses.addApiResponse(created ? "201" : "200", success);
		}
		refusals.forEach((status, text) -> responses.addApiResponse(status, Problems.response(text)));
		operation.setResponses(responses);
	}

	private static ApiResponse asJson(ApiResponse response) {
		if (response.getContent() != null) {
			Content content = new Content();
			response.getContent()
				.forEach((type, body) -> content.addMediaType(type.equals("*/*") ? "application/json" : type, body));
			response.setContent(content);
		}
		return response;
	}

	private static void exemplify(Operation operation) {
		ClassPathResource file = new ClassPathResource("openapi/examples/" + operation.getOperationId() + ".json");
		if (operation.getRequestBody() == null || !file.exists()) {
			return;
		}
		Object example = read(file);
		operation.getRequestBody().getContent().values().forEach((body) -> body.setExample(example));
	}

	private static Object read(ClassPathResource file) {
		try {
			return Json31.mapper().readTree(file.getContentAsString(StandardCharsets.UTF_8));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalStateException(file.getPath() + " is not JSON", ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static boolean takes(HandlerMethod handler, Class<?> type) {
		return Arrays.stream(handler.getMethodParameters())
			.anyMatch((parameter) -> parameter.getParameterType() == type);
	}

	private static boolean seesVersion(HandlerMethod handler) {
		return Arrays.stream(handler.getMethodParameters())
			.anyMatch((MethodParameter parameter) -> parameter.getParameterType() == Change.class
					&& !parameter.hasParameterAnnotation(WithoutVersion.class));
	}

	private static HeaderParameter header(String name, String pattern, String description) {
		HeaderParameter header = new HeaderParameter();
		header.name(name).required(true).description(description).schema(new StringSchema().pattern(pattern));
		return header;
	}

}
