/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.casework;

import java.time.Clock;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What planning a return asks about a case while somebody waits. */
@RestController
@RequestMapping("/cases/{id}")
class RecheckController {

	private final CaseService service;

	private final Clock clock;

	RecheckController(CaseService service, Clock clock) {
		this.service = service;
		this.clock = clock;
	}

	@GetMapping("/return-facts")
	@Permit("case:return-facts")
	@Operation(operationId = "getReturnFacts", summary = "Read the facts to plan a return with",
			description = "For the user who takes them over; no account of a machine may ask.")
	ResponseEntity<ReturnFacts> returnFacts(@PathVariable CaseId id, Access access) {
		AssistanceCase subject = this.service.get(id, access);
		return ResponseEntity.ok().eTag(subject.version().etag()).body(ReturnFacts.of(subject));
	}

	/** Without an entity tag: what is valid changes with the day. */
	@GetMapping("/clearance")
	@Permit("case:recheck")
	@Operation(operationId = "getClearance", summary = "Read what stands against the next step of a return",
			description = "Valid consents, open claims to protection, doubts about capacity and who is a minor, all as "
					+ "of this moment.")
	ResponseEntity<Clearance> clearance(@PathVariable CaseId id, Access access) {
		LocalDate today = LocalDate.now(this.clock);
		return ResponseEntity.ok(Clearance.of(this.service.get(id, access), today));
	}

}
