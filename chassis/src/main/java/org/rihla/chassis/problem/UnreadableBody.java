/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

import org.springframework.http.converter.HttpMessageNotReadableException;

/** Says where a JSON body stops being what was asked for. */
final class UnreadableBody {

	private UnreadableBody() {
	}

	static WrongField describe(HttpMessageNotReadableException ex) {
		return switch (ex.getCause()) {
			case UnrecognizedPropertyException unknown ->
				WrongField.inBody(pointer(unknown), "unknown-member", "is not known here");
			case StreamConstraintsException large ->
				WrongField.inBody(position(large), "too-large", "is deeper or longer than allowed");
			case StreamReadException broken when isDuplicate(broken) ->
				WrongField.inBody(position(broken), "duplicate-member", "stands there twice");
			case StreamReadException broken -> WrongField.inBody(position(broken), "not-json", "is not JSON");
			case MismatchedInputException trailing when isTrailing(trailing) ->
				WrongField.inBody("", "trailing-text", "something follows the end");
			case JacksonException other ->
				WrongField.inBody(pointer(other), "wrong-type", "is not of the form asked for");
			case null, default -> WrongField.inBody("", "missing", "a JSON body is needed");
		};
	}

	private static boolean isDuplicate(StreamReadException ex) {
		return ex.getOriginalMessage().startsWith("Duplicate ");
	}

	private static boolean isTrailing(MismatchedInputException ex) {
		return ex.getOriginalMessage().startsWith("Trailing token");
	}

	/** Where the binding was. */
	private static String pointer(JacksonException ex) {
		StringBuilder pointer = new StringBuilder();
		List<JacksonException.Reference> path = ex.getPath();
		for (JacksonException.Reference step : path) {
			pointer.append('/').append(step(step));
		}
		return pointer.toString();
	}

	private static String step(JacksonException.Reference step) {
		@Nullable String name = step.getPropertyName();
		return (name != null) ? name.replace("~", "~0").replace("/", "~1") : Integer.toString(step.getIndex());
	}

	/** Where the parser was. */
	private static String position(JacksonException ex) {
		return (ex.processor() instanceof JsonParser parser) ? parser.streamReadContext().pathAsPointer().toString()
				: pointer(ex);
	}

}
