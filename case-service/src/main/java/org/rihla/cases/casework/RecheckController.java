/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import io.swagger.v3.oas.annotations.Operation;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The facts that planning a return takes over from a case. */
@RestController
@RequestMapping("/cases/{id}")
class RecheckController {

	private final CaseService service;

	RecheckController(CaseService service) {
		this.service = service;
	}

	@GetMapping("/return-facts")
	@Permit("case:return-facts")
	@Operation(operationId = "getReturnFacts", summary = "Read the facts to plan a return with",
			description = "For the user who takes them over; no account of a machine may ask.")
	ResponseEntity<ReturnFacts> returnFacts(@PathVariable CaseId id, Access access) {
		AssistanceCase subject = this.service.get(id, access);
		return ResponseEntity.ok().eTag(subject.version().etag()).body(ReturnFacts.of(subject));
	}

}
