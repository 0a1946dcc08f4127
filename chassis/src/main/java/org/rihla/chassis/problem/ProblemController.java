/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.chassis.problem;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the {@code type} of a problem leads to; also answers what the container itself
 * refused.
 */
@RestController
class ProblemController implements ErrorController {

	/** Public: somebody without a token wants to know what 401 means. */
	@GetMapping("/problems/{code}")
	ProblemType meaning(@PathVariable String code) {
		return ProblemCatalogue.find(code)
			.orElseThrow(() -> new RequestRefused("not-found", "No problem type of that name"));
	}

	@RequestMapping("/error")
	ResponseEntity<ProblemDetail> refusedByTheContainer(HttpServletRequest request) {
		Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
		ProblemType type = ProblemCatalogue
			.forStatus((status instanceof Integer code) ? code : HttpStatus.NOT_FOUND.value());
		return ResponseEntity.status(type.status()).body(type.problem());
	}

}
