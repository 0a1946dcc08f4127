/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.notifications.feed;

import org.rihla.chassis.problem.ProblemType;

import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Refusals that only feeds know. */
@RestControllerAdvice(assignableTypes = FeedController.class)
class FeedProblems {

	private static final ProblemType CURSOR_EXPIRED = ProblemType.of("cursor-expired");

	@ExceptionHandler
	ProblemDetail answer(CursorExpired refusal) {
		ProblemDetail problem = CURSOR_EXPIRED.problem(refusal.getMessage());
		problem.setProperty("oldest", refusal.oldest());
		return problem;
	}

}
