/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.subscription;

import org.rihla.chassis.problem.ProblemType;
import org.rihla.notifications.webhook.EndpointNotAllowed;

import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals that only subscriptions know. */
@RestControllerAdvice(assignableTypes = SubscriptionController.class)
class SubscriptionProblems {

	private static final ProblemType ENDPOINT_NOT_ALLOWED = ProblemType.of("endpoint-not-allowed");

	@ExceptionHandler
	ProblemDetail answer(EndpointNotAllowed refusal) {
		return ENDPOINT_NOT_ALLOWED.problem(refusal.getMessage());
	}

}
