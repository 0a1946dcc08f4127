/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import java.util.List;

import org.jspecify.annotations.Nullable;

import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers what the edge and the web framework refuse. Its own texts are dropped: some of
 * them repeat what was typed in.
 */
@RestControllerAdvice
class RequestAdvice extends ResponseEntityExceptionHandler {

	private static final ProblemType MALFORMED = ProblemType.of("malformed-request");

	private static final ProblemType INVALID = ProblemType.of("validation-failed");

	@ExceptionHandler
	ResponseEntity<ProblemDetail> answer(RequestRefused refused) {
		return refused.answer();
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(MALFORMED, List.of(UnreadableBody.describe(ex)));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(MethodArgumentNotValidException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(INVALID, Violations.of(ex.getBindingResult()));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleHandlerMethodValidationException(
			HandlerMethodValidationException ex, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		return answer(INVALID, Violations.of(ex));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleTypeMismatch(TypeMismatchException ex, HttpHeaders headers,
			HttpStatusCode status, WebRequest request) {
		String name = (ex.getPropertyName() != null) ? ex.getPropertyName() : "";
		return answer(MALFORMED, List.of(WrongField.parameter(name, "wrong-type", "is not of the form asked for")));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleMissingServletRequestParameter(
			MissingServletRequestParameterException ex, HttpHeaders headers, HttpStatusCode status,
			WebRequest request) {
		return answer(MALFORMED, List.of(WrongField.parameter(ex.getParameterName(), "missing", "is needed")));
	}

	@Override
	protected @Nullable ResponseEntity<Object> handleExceptionInternal(Exception ex, @Nullable Object body,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		ProblemType type = ProblemCatalogue.forStatus(status.value());
		return ResponseEntity.status(type.status()).headers(headers).body(type.problem());
	}

	private static ResponseEntity<Object> answer(ProblemType type, List<WrongField> errors) {
		ProblemDetail problem = WrongField.addTo(type.problem(), errors);
		return ResponseEntity.status(type.status()).body(problem);
	}

}
