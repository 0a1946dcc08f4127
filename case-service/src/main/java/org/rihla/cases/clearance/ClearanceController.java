/*
 * SPDX-License-Identifier: Apache-2.0
 */

package org.rihla.cases.clearance;

import java.time.Clock;
import java.time.LocalDate;

import io.swagger.v3.oas.annotations.Operation;
import org.rihla.cases.casework.CaseClearance;
import org.rihla.cases.casework.CaseFacts;
import org.rihla.cases.casework.CaseId;
import org.rihla.cases.protection.ProtectionFacts;
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
class ClearanceController {

	private final CaseFacts cases;

	private final ProtectionFacts protection;

	private final Clock clock;

	ClearanceController(CaseFacts cases, ProtectionFacts protection, Clock clock) {
		this.cases = cases;
		this.protection = protection;
		this.clock = clock;
	}

	/** Without an entity tag: what is valid changes with the day. */
	@GetMapping("/clearance")
	@Permit("case:recheck")
	@Operation(operationId = "getClearance", summary = "Read what stands against the next step of a return",
			description = "Blocking holds, valid consents, open gates by stage, open claims to protection, doubts about "
					+ "capacity and who is a minor, all as of this moment.")
	ResponseEntity<Clearance> clearance(@PathVariable CaseId id, Access access) {
		LocalDate today = LocalDate.now(this.clock);
		CaseClearance known = this.cases.clearance(id, access, today);
		return ResponseEntity.ok(Clearance.of(known, this.protection.openGates(id, today)));
	}

}
