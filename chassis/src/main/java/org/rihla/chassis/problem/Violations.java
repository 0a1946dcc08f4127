/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.method.annotation.HandlerMethodValidationException;

/** Names the fields that break their constraints, in a stable order. */
final class Violations {

	private Violations() {
	}

	static List<WrongField> of(Errors errors) {
		return errors.getAllErrors().stream().map(Violations::inBody).sorted(byPlace()).toList();
	}

	static List<WrongField> of(HandlerMethodValidationException ex) {
		List<WrongField> found = new ArrayList<>();
		for (ParameterValidationResult result : ex.getParameterValidationResults()) {
			if (result instanceof ParameterErrors body) {
				found.addAll(of((Errors) body));
			}
			else {
				String name = Objects.requireNonNullElse(result.getMethodParameter().getParameterName(), "");
				result.getResolvableErrors()
					.forEach((error) -> found.add(WrongField.parameter(name, codeOf(error), textOf(error))));
			}
		}
		return found.stream().sorted(byPlace()).toList();
	}

	private static WrongField inBody(ObjectError error) {
		String path = (error instanceof FieldError field) ? field.getField() : "";
		return WrongField.inBody(pointer(path), codeOf(error), textOf(error));
	}

	/** {@code persons[0].name} → {@code /persons/0/name}. */
	static String pointer(String path) {
		StringBuilder pointer = new StringBuilder();
		for (String step : path.replaceAll("<[^>]*>", "").split("[.\\[\\]]+")) {
			if (!step.isEmpty()) {
				pointer.append('/').append(step.replace("~", "~0").replace("/", "~1"));
			}
		}
		return pointer.toString();
	}

	private static String codeOf(MessageSourceResolvable error) {
		String[] codes = error.getCodes();
		String constraint = (codes == null || codes.length == 0) ? "wrong" : codes[codes.length - 1];
		return constraint.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
	}

	private static String textOf(MessageSourceResolvable error) {
		@Nullable String text = error.getDefaultMessage();
		return (text != null) ? text : "is wrong";
	}

	private static Comparator<WrongField> byPlace() {
		return Comparator.comparing((WrongField error) -> Objects.toString(error.pointer(), ""))
			.thenComparing((error) -> Objects.toString(error.parameter(), ""))
			.thenComparing(WrongField::code)
			.thenComparing(WrongField::detail);
	}

}
