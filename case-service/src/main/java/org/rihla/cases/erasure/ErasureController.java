/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.erasure;

import io.swagger.v3.oas.annotations.Operation;
import org.rihla.cases.casework.CaseId;
import org.rihla.chassis.access.Access;
import org.rihla.chassis.access.Permit;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reports on erasures over HTTP. */
@RestController
@RequestMapping("/cases/{id}/erasure")
class ErasureController {

	private final ReportingErasures service;

	ErasureController(ReportingErasures service) {
		this.service = service;
	}

	@GetMapping
	@Permit("case:erasure-report")
	@Operation(operationId = "getErasure", summary = "Read the report on an erasure",
			description = "Who decided in which role, which service has forgotten the case when, and the day to tell the "
					+ "person, from which no backup opens it any more. Signed once it is complete.")
	ResponseEntity<ErasureView> get(@PathVariable CaseId id, Access access) {
		return ResponseEntity.ok(this.service.report(id, access));
	}

}
