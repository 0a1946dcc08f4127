/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.returns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import io.swagger.v3.oas.models.Operation;
import org.springdoc.core.customizers.OperationCustomizer;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Shows with each request body in the description an example that the service takes. */
@Component
class RequestExamples implements OperationCustomizer {

	private final JsonMapper json;

	RequestExamples(JsonMapper json) {
		this.json = json;
	}

	@Override
	public Operation customize(Operation operation, HandlerMethod handlerMethod) {
		if (operation.getRequestBody() != null && operation.getRequestBody().getContent() != null) {
			Object example = example(operation.getOperationId());
			operation.getRequestBody().getContent().values().forEach((media) -> media.setExample(example));
		}
		return operation;
	}

	private Object example(String operationId) {
		try (InputStream example = getClass().getResourceAsStream("/examples/" + operationId + ".json")) {
			if (example == null) {
				throw new IllegalStateException("No example of a request " + operationId);
			}
			return this.json.readValue(example, Object.class);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
